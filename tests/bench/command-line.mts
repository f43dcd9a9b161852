import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Figures, figuresOf, milliseconds, timed } from './figures.mts';

export interface CommandLineFigures {
  readonly bareNode: Figures;
  /** Bare node that also reads the bundle of the command line, and does nothing with it. */
  readonly reading: Figures;
  readonly version: Figures;
  readonly help: Figures;
  /** A check on a machine that has kept nothing of an earlier run. */
  readonly firstCheck: Figures;
  readonly check: Figures;
}

/** Whole processes, one kind after the other in turn, so that a busy moment of the machine strikes all alike. */
export function measureCommandLine(cli: string, project: string, runs: number): CommandLineFigures {
  const folders = Array.from({ length: runs + 1 }, () => mkdtempSync(path.join(tmpdir(), 'waymark-kept-')));
  const [kept = '', ...fresh] = folders;
  const check = [cli, 'check', project, '--today', '2026-10-01'];
  const read = `require('node:fs').readFileSync(${JSON.stringify(cli)})`;
  // What the first run keeps, the later ones find.
  runNode(check, [1], keeping(kept));
  const times: Readonly<Record<keyof CommandLineFigures, number[]>> = {
    bareNode: [],
    reading: [],
    version: [],
    help: [],
    firstCheck: [],
    check: [],
  };
  for (const own of fresh) {
    times.bareNode.push(timed(() => runNode(['-e', '0'], [0])));
    times.reading.push(timed(() => runNode(['-e', read], [0])));
    times.version.push(timed(() => runNode([cli, '--version'], [0], keeping(kept))));
    times.help.push(timed(() => runNode([cli, '--help'], [0], keeping(kept))));
    times.firstCheck.push(timed(() => runNode(check, [1], keeping(own))));
    times.check.push(timed(() => runNode(check, [1], keeping(kept))));
  }
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return {
    bareNode: figuresOf(times.bareNode),
    reading: figuresOf(times.reading),
    version: figuresOf(times.version),
    help: figuresOf(times.help),
    firstCheck: figuresOf(times.firstCheck),
    check: figuresOf(times.check),
  };
}

/** Rows of the benchmark's table. */
export function commandLineReport(figures: CommandLineFigures): readonly (readonly [string, string])[] {
  const { bareNode, reading, version, help, firstCheck, check } = figures;
  const beside = ({ median }: Figures): string =>
    `${milliseconds(median)} (${(median / reading.median).toFixed(1)} × bare node that reads the bundle)`;
  return [
    ['bare node, whole process', milliseconds(bareNode.median)],
    ['bare node that reads the bundle, whole process', milliseconds(reading.median)],
    ['waymark --version, whole process', beside(version)],
    ['waymark --help, whole process', beside(help)],
    ['waymark check, whole process, first on a machine', milliseconds(firstCheck.median)],
    ['waymark check, whole process, later runs', milliseconds(check.median)],
  ];
}

/** An environment in which the command line keeps its compiled program in this folder, whatever the system. */
function keeping(folder: string): NodeJS.ProcessEnv {
  const { NODE_DISABLE_COMPILE_CACHE: _, NODE_COMPILE_CACHE: __, ...env } = process.env;
  return { ...env, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, HOME: folder };
}

/** Runs Node and insists on how it ends: a benchmark of a crash would look splendid. */
export function runNode(
  args: readonly string[],
  codes: readonly number[],
  env: NodeJS.ProcessEnv = process.env,
): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env,
  });
  if (status === null || !codes.includes(status)) {
    throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`);
  }
  return stdout;
}
