import { modelOf } from '../json/model.ts';
import type { ProjectModel } from '../json/project-model.ts';
import { scratchProject } from './scratch.ts';

/** What lines of the journey language say, taken alone; names may lead out of them. */
export interface Told {
  readonly model: ProjectModel;
  /** Messages about what is not understood. */
  readonly mistakes: readonly string[];
}

/** Reads the lines that a details cell holds. */
export function told(text: string): Told {
  const snapshot = scratchProject([{ name: '', text }]);
  const { mistakes } = snapshot.files.get('')?.tree ?? { mistakes: [] };
  return { model: modelOf(snapshot), mistakes: mistakes.map(({ message }) => message) };
}
