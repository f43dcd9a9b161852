import { harmless } from '../../language/index.ts';
import type { FileSource } from '../../server/workspace/files/index.ts';
import { CannotRun } from '../cannot-run.ts';
import { commitFiles } from '../git/commit-file-source.ts';
import type { Repository } from '../git/repository.ts';
import { commitOf, mergeBaseOf } from '../git/resolve-revision.ts';
import { noMergeBase, unknownRevision } from '../git/unknown-revision.ts';
import type { Io } from '../io.ts';
import { absolutePath } from '../paths.ts';
import { folderAlone } from './folder-alone.ts';
import { type Place, placeOf, repositoryIfAny } from './place.ts';

/** One of the two states that are compared. */
export interface Side {
  readonly fs: FileSource;
  /** Where to look in it: absolute. It may be missing on one side. */
  readonly path: string;
  /** Where somebody who looks at it stands: absolute. */
  readonly folder: string;
  /** As it was asked for, or what was meant. */
  readonly name: string;
  /** Folders of a commit in which other repositories stand. */
  readonly submodules: readonly string[];
  readonly isCommit: boolean;
}

export interface Sides {
  readonly before: Side;
  readonly after: Side;
}

/** What was typed. */
export interface Asked {
  readonly base: string;
  readonly head?: string | undefined;
  readonly path: string;
}

/**
 * The two states that BASE and HEAD mean. A word that is a revision and a folder is the revision; what starts with `./`,
 * `../` or `/` is always a folder.
 *
 * @throws CannotRun where one of them means nothing, or git cannot read it
 */
export function sidesOf(io: Io, asked: Asked): Sides {
  // Where a script's variable is not set, a comparison with the current folder would find nothing, and pass.
  if (asked.base === '' || asked.head === '')
    throw new CannotRun('Nothing says what to compare with: name a revision or a folder.');
  const place = placeOf(io, asked.path);
  // A folder may have two dots in its name; no revision does.
  const isRange = !isPath(asked.base) && !isFolder(io, asked.base);
  const [range, from, dots, to] = (isRange && /^(.*?)(\.{2,3})(.*)$/s.exec(asked.base)) || [];
  if (range === undefined) return pairOf(place, asked);
  if (asked.head !== undefined) {
    throw new CannotRun(`'${range}' names both sides already: leave out '${asked.head}'.`);
  }
  const repository = place.repository();
  if (repository === undefined) throw noRepository(range);
  return rangeOf(place, repository, [from || 'HEAD', to || 'HEAD'], dots === '...');
}

function rangeOf(
  place: Place,
  repository: Repository,
  [one, other]: readonly [string, string],
  fromMergeBase: boolean,
): Sides {
  const [start, end] = [known(repository, one), known(repository, other)];
  const after = committed(place, repository, end, other);
  if (!fromMergeBase) return { before: committed(place, repository, start, one), after };
  const parted = mergeBaseOf(repository, start, end);
  if (parted === undefined) throw noMergeBase(repository, one, other);
  return { before: committed(place, repository, parted, `where '${other}' left '${one}'`), after };
}

function pairOf(place: Place, { base, head }: Asked): Sides {
  const before = sideOf(place, base);
  if (head !== undefined) return { before, after: sideOf(place, head) };
  if (before.isCommit && place.repository()?.isBare) {
    throw new CannotRun(
      "This repository has no files of its own, only commits: name both sides, as in 'waymark diff main feature'.",
    );
  }
  return { before, after: asTheyStand(place) };
}

function sideOf(place: Place, typed: string): Side {
  const { io } = place;
  if (isPath(typed)) {
    if (isFolder(io, typed)) return inFolder(place, typed);
    throw new CannotRun(`There is no folder '${typed}'.`);
  }
  const repository = isFolder(io, typed) ? repositoryIfAny(place) : place.repository();
  const commit = repository && commitOf(repository, typed);
  if (repository !== undefined && commit !== undefined) {
    if (isFolder(io, typed)) {
      const name = harmless(typed);
      io.err(`'${name}' is taken as a revision: './${name}' is the folder.\n`);
    }
    return committed(place, repository, commit, typed);
  }
  if (isFolder(io, typed)) return inFolder(place, typed);
  throw repository === undefined ? noRepository(typed) : unknownRevision(repository, typed);
}

function noRepository(typed: string): CannotRun {
  return new CannotRun(
    `There is no folder '${typed}', and no git repository here whose revision it could be.`,
  );
}

function known(repository: Repository, revision: string): string {
  const commit = commitOf(repository, revision);
  if (commit === undefined) throw unknownRevision(repository, revision);
  return commit;
}

function committed({ io, path }: Place, repository: Repository, commit: string, name: string): Side {
  const { fs, submodules } = commitFiles(repository, commit);
  return { fs, path, folder: io.folder, name, submodules, isCommit: true };
}

function asTheyStand({ io, path }: Place): Side {
  return {
    fs: io.fs,
    path,
    folder: io.folder,
    name: 'the files as they stand',
    submodules: [],
    isCommit: false,
  };
}

/** A folder that is named is looked at by itself: two folders of one project are two states of it, not one. */
function inFolder({ io, typed: path }: Place, typed: string): Side {
  const folder = absolutePath(io.folder, typed);
  const fs = folderAlone(io.fs, folder);
  return { fs, path: absolutePath(folder, path), folder, name: typed, submodules: [], isCommit: false };
}

function isFolder(io: Io, typed: string): boolean {
  return io.fs.kindOf(absolutePath(io.folder, typed)) === 'folder';
}

/** What can be no revision: `.`, `..`, and what starts with `./`, `../` or `/`, on Windows also `C:\` and `.\`. */
function isPath(typed: string): boolean {
  return /^(?:\.{1,2}$|\.{1,2}[\\/]|[\\/]|[a-zA-Z]:[\\/])/.test(typed);
}
