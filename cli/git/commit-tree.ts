import { CannotRun } from '../cannot-run.ts';
import { entriesIn, objectsIn, type TreeEntry } from './git-output.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/** All that a commit holds, by path from the top of the repository. */
export function treeOf({ folder, env }: Repository, commit: string): ReadonlyMap<string, TreeEntry> {
  // Without '--full-tree' git lists only what stands below the folder that it runs in.
  const { code, out } = runGit(folder, ['ls-tree', '-r', '-z', '--full-tree', commit], env);
  if (code !== 0)
    throw new CannotRun(`The files of commit ${commit} are not in this repository: ${fetchThem}`);
  return entriesIn(out);
}

/**
 * The contents of these objects, by their names, read by one process.
 *
 * @throws CannotRun where one was never fetched
 */
export function contentsOf(
  { folder, env }: Repository,
  objects: ReadonlySet<string>,
): ReadonlyMap<string, Uint8Array> {
  if (objects.size === 0) return new Map();
  const { out } = runGit(folder, ['cat-file', '--batch'], env, `${[...objects].join('\n')}\n`);
  const contents = objectsIn(out);
  if (contents.size < objects.size)
    throw new CannotRun(`Some files of this commit are not in this repository: ${fetchThem}`);
  return contents;
}

const fetchThem = "a clone made with '--filter' gets them with 'git fetch --refetch --no-filter'.";
