import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(import.meta.dirname, '../../..');
const folder = path.join(root, 'artifacts/fuzz-tools');
const fuzzer = path.join(folder, 'node_modules/@jazzer.js/core');
const version = '4.0.0';

/** The program that runs a target, and the Node to run it with. */
export interface FuzzTools {
  readonly node: string;
  readonly program: string;
}

/**
 * Jazzer.js, which is libFuzzer for Node; brought along when it is first asked for, into a folder of its own, so that
 * `npm ci` stays light. Undefined, and said so, where it cannot be had or cannot run.
 */
export function fuzzTools(say: (line: string) => void): FuzzTools | undefined {
  if (!isThere() && !install(say)) return undefined;
  // What it brings along for Linux needs a C library of 2023; where that is older, another Node may bring its own.
  const node = process.env.FUZZ_NODE ?? process.execPath;
  const probe = spawnSync(node, ['-e', `require(${JSON.stringify(fuzzer)})`], { encoding: 'utf8' });
  if (probe.status === 0) return { node, program: path.join(fuzzer, 'dist/cli.js') };
  const why = /^\w*Error: .*$/m.exec(probe.stderr)?.[0] ?? probe.error?.message ?? 'it ended at once';
  say(`Jazzer.js cannot run here (${why}). A Node that it can run with can be named in FUZZ_NODE.`);
  return undefined;
}

function isThere(): boolean {
  const manifest = path.join(fuzzer, 'package.json');
  return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version;
}

function install(say: (line: string) => void): boolean {
  say(`Installing Jazzer.js ${version} into artifacts/fuzz-tools, this once…`);
  const options = ['--prefix', folder, '--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  const { status, stderr } = spawnSync('npm', ['install', ...options, `@jazzer.js/core@${version}`], {
    encoding: 'utf8',
    // Only on Windows is npm no program of its own; nothing in the arguments means anything to its shell.
    shell: process.platform === 'win32',
  });
  if (status === 0 && isThere()) return true;
  say(`It could not be installed: is there a network? ${stderr.trim().split('\n')[0] ?? ''}`);
  return false;
}
