import type { Task } from './diagram.ts';
import { readable } from './source-text.ts';

/** A task's line as it was understood. */
export interface ReadTask extends Pick<Task, 'text' | 'score' | 'actors' | 'notes'> {
  /** What to tell of it, where Mermaid reads it otherwise or not at all. */
  readonly remarks: readonly string[];
}

/** Who takes part: names between commas. */
export function actorsIn(field: string | undefined): string[] {
  const names = (field ?? '').split(',').map(readable);
  return [...new Set(names.filter((name) => name !== ''))];
}
