import { CannotRun } from '../cannot-run.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** What stands at a path of a commit. */
export interface TreeEntry {
  readonly kind: 'file' | 'link' | 'submodule';
  /** Its content by git's name for it. */
  readonly object: string;
}

/** All that a commit holds, by path from the top of the repository. */
export function treeOf({ folder, env }: Repository, commit: string): ReadonlyMap<string, TreeEntry> {
  // Without '--full-tree' git lists only what stands below the folder that it runs in.
  const { code, out } = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit], env);
  if (code !== 0)
    throw new CannotRun(`The files of commit ${commit} are not in this repository: ${fetchThem}`);
  const entries = new Map<string, TreeEntry>();
  for (const line of out.toString().split('\0')) {
    const [, mode, object, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.+)$/s.exec(line) ?? [];
    if (mode === undefined || object === undefined || path === undefined) continue;
    entries.set(path, { kind: kinds[mode] ?? 'file', object });
  }
  return entries;
}

const kinds: Readonly<Record<string, TreeEntry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/**
 * The contents of these objects, by their names, read by one process.
 *
 * @throws CannotRun where one was never fetched
 */
export function contentsOf(
  { folder, env }: Repository,
  objects: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  const contents = new Map<string, Uint8Array>();
  if (objects.size === 0) return contents;
  const { out } = runGit(folder, ['cat-file', '--batch'], env, `${[...objects].join('\n')}\n`);
  for (let at = 0; at < out.length; ) {
    const end = out.indexOf('\n', at);
    const head = /^([0-9a-f]+) blob (\d+)$/.exec(out.toString('latin1', at, end < 0 ? out.length : end));
    if (head?.[1] === undefined) break;
    const size = Number(head[2]);
    contents.set(head[1], out.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  if (contents.size < objects.size)
    throw new CannotRun(`Some files of this commit are not in this repository: ${fetchThem}`);
  return contents;
}

const fetchThem = "a clone made with '--filter' gets them with 'git fetch --refetch --no-filter'.";
