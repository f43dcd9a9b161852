/**
 * Measures what a project weighs once it is read and checked, in a process of its own. Prints JSON.
 *
 *     node --expose-gc tests/bench/memory.mts JOURNEYS
 */
import { openProject } from '../../language/index.ts';
import { generateProject } from './generated-project.mts';

export interface MemoryFigures {
  readonly touchpoints: number;
  /** What is alive on the heap, texts included, in bytes. */
  readonly heap: number;
}

const files = [...generateProject(Number(process.argv[2]))].map(([uri, text]) => ({ uri, text }));
if (globalThis.gc === undefined) throw new Error('Run this with --expose-gc.');
globalThis.gc();
const before = process.memoryUsage().heapUsed;
const { snapshot } = openProject({ today: '2026-10-01' }).update(files);
for (const { uri } of files) snapshot.problems(uri);
globalThis.gc();
const heap = process.memoryUsage().heapUsed - before;
console.log(JSON.stringify({ touchpoints: snapshot.summary().touchpoints, heap } satisfies MemoryFigures));
