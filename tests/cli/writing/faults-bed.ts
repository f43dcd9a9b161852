import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { builtCli } from '../../support/built-cli.ts';

export const cli = builtCli();

const preload = path.join(import.meta.dirname, '../../support/faulty-disk.cjs');

const steps = Array.from({ length: 60 }, (_, place) => `  touchpoint step-${place} "Step ${place}"\n`);

export const journey = `journey order "Order"\n${steps.join('')}`;

export function run(args: string, folder: string, fault = '') {
  const { status, signal, stderr } = spawnSync(
    process.execPath,
    ['--require', preload, cli, ...args.split(' ')],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, WAYMARK_FAULT: fault } },
  );
  return { status, signal, err: stderr.split('\n').at(-2) ?? '' };
}

/** All that stands in a folder: what the files say, and which folders there are. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.map((it) => [path.join(it.parentPath, it.name), it.isFile()] as const);
  return Object.fromEntries(
    paths
      .sort()
      .map(([it, isFile]) => [path.relative(folder, it), isFile ? readFileSync(it, 'utf8') : 'folder']),
  );
}

export const full =
  /' cannot be written: there is no space left on the disk\. Make room, and try again\. Nothing was changed\.$/;
