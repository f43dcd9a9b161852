import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import type { GuidedFigures } from './guided.mts';
import type { MadeUpFigures } from './made-up.mts';

/** What the two runs of a target came to; without coverage where Jazzer.js could not run. */
export interface TargetFigures {
  readonly guided: GuidedFigures | undefined;
  readonly madeUp: MadeUpFigures;
}

/** Keeps the figures, target by target; those of targets that were not run this time stay. */
export function recordRun(file: string, figures: ReadonlyMap<string, TargetFigures>): void {
  const before = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).targets : {};
  const machine = { node: process.version, processors: cpus().length, model: cpus()[0]?.model };
  mkdirSync(path.dirname(file), { recursive: true });
  const targets = { ...before, ...Object.fromEntries([...figures].map(([name, it]) => [name, plain(it)])) };
  writeFileSync(file, `${JSON.stringify({ machine, targets }, null, 2)}\n`);
}

function plain({ guided, madeUp: { failing, ...madeUp } }: TargetFigures): unknown {
  return { guided, madeUp: { ...madeUp, holds: failing === undefined } };
}

/** The figures as a table in Markdown. */
export function fuzzReport(figures: ReadonlyMap<string, TargetFigures>): string {
  const rows = [...figures].map(([name, { guided, madeUp }]) => [
    name,
    guided ? `${count(guided.inputs)} in ${guided.seconds} s` : '–',
    guided ? `${count(guided.edges)} / ${count(guided.features)}` : '–',
    `${count(madeUp.inputs)} in ${madeUp.seconds} s`,
    (guided?.failing ?? madeUp.failing) === undefined ? 'holds' : 'FAILS',
  ]);
  const head = ['target', 'led by coverage', 'edges / features', 'made up', 'outcome'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function count(number: number): string {
  return number.toLocaleString('en');
}
