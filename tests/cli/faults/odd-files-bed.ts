import { spawnSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import path from 'node:path';
import { beforeAll } from 'vitest';
import { builtCli } from '../../support/built-cli.ts';
import { asOrdinaryUser } from '../../support/odd-files.ts';
import { journey } from '../../support/small-journeys.ts';

export const cli = builtCli();

beforeAll(() => chmodSync(path.dirname(cli), 0o755));

/** Runs the command line as it ships, as somebody who may not read everything. */
export function waymark(folder: string, args: readonly string[], input?: string | Uint8Array) {
  const { status, stdout, stderr, signal } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 50_000,
    maxBuffer: 100_000_000,
    ...asOrdinaryUser(),
    ...(input !== undefined && { input }),
  });
  return { code: signal ?? status, out: stdout, err: stderr };
}

export const text = journey('visit', 'care');

export const commands: readonly (readonly string[])[] = [
  ['check'],
  ['format'],
  ['format', '--check'],
  ['export', '--format', 'json'],
  ['owners'],
];
