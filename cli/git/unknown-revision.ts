import { nearest } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Repository } from './repository.ts';
import { commitOf, namesIn } from './resolve-revision.ts';

/** Why a revision cannot be compared with, and the way out. */
export function unknownRevision(repository: Repository, revision: string): CannotRun {
  if (commitOf(repository, 'HEAD') === undefined) {
    return new CannotRun(`There is no commit in this repository yet: '${revision}' has to be one.`);
  }
  const meant = nearName(revision, namesIn(repository));
  if (meant !== undefined) {
    return new CannotRun(
      `There is no revision and no folder '${revision}' in this repository: did you mean '${meant}'?`,
    );
  }
  if (repository.isShallow) {
    return new CannotRun(`'${revision}' is not in this repository, which is a shallow clone: ${fetchMore}.`);
  }
  return new CannotRun(`There is no revision and no folder '${revision}' in this repository.`);
}

/** Why the commit at which two sides parted cannot be told. */
export function noMergeBase({ isShallow }: Repository, one: string, other: string): CannotRun {
  const both = `'${one}' and '${other}'`;
  return isShallow
    ? new CannotRun(`Where ${both} parted is not in this repository, a shallow clone: ${fetchMore}.`)
    : new CannotRun(`${both} have no commit in common: compare them with '${one}..${other}'.`);
}

const fetchMore =
  "fetch more with 'git fetch --unshallow' or 'git fetch --depth=500', and with 'fetch-depth: 0' of actions/checkout";

/** The branch of that name elsewhere, else the nearest name. */
function nearName(revision: string, names: readonly string[]): string | undefined {
  return names.find((name) => name.endsWith(`/${revision}`)) ?? nearest(revision, names);
}
