import { spawnSync } from 'node:child_process';
import { type Figures, figuresOf, timed } from './figures.mts';

export interface CommandLineFigures {
  readonly bareNode: Figures;
  readonly version: Figures;
  readonly check: Figures;
}

/** Whole processes, one kind after the other in turn, so that a busy moment of the machine strikes all alike. */
export function measureCommandLine(cli: string, project: string, runs: number): CommandLineFigures {
  const bareNode: number[] = [];
  const version: number[] = [];
  const check: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    bareNode.push(timed(() => runNode(['-e', '0'], [0])));
    version.push(timed(() => runNode([cli, '--version'], [0])));
    check.push(timed(() => runNode([cli, 'check', project, '--today', '2026-10-01'], [1])));
  }
  return { bareNode: figuresOf(bareNode), version: figuresOf(version), check: figuresOf(check) };
}

/** Runs Node and insists on how it ends: a benchmark of a crash would look splendid. */
export function runNode(args: readonly string[], codes: readonly number[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status === null || !codes.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return stdout;
}
