import { readdirSync, readFileSync } from 'node:fs';
import { type Journey, openProject, type Snapshot } from '../../language/index.ts';
import { today } from './fixture.ts';

const folder = new URL('../../samples/', import.meta.url);

/** The names of all samples. */
export const samples: readonly string[] = readdirSync(folder).sort();

/** A sample as a project. */
export function openSample(sample: string): Snapshot {
  const own = new URL(`${sample}/`, folder);
  const files = readdirSync(own)
    .filter((name) => name.endsWith('.journey'))
    .sort()
    .map((uri) => ({ uri, text: readFileSync(new URL(encodeURIComponent(uri), own), 'utf8') }));
  return openProject({ today }).update(files).snapshot;
}

/** The journeys of a project, in the order written. */
export function journeysIn(snapshot: Snapshot): readonly Journey[] {
  return [...snapshot.units()].filter((it) => it.kind === 'journey').filter((it) => !it.isImplied);
}
