import path from 'node:path';
import { runNode } from './command-line.mts';
import type { MemoryFigures } from './memory.mts';

/** So many bytes may a touchpoint weigh on the heap, whatever the size of the project. */
export const mostBytes = 5_000;

/** What a generated project of so many journeys weighs, in a process of its own. */
export function weigh(journeys: number): MemoryFigures {
  const script = path.join(import.meta.dirname, 'memory.mts');
  const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
  return JSON.parse(runNode(['--expose-gc', quiet, script, String(journeys)], [0]));
}
