import type { Repository } from '../cli/git/repository.ts';
import { commitOf, mergeBaseOf } from '../cli/git/resolve-revision.ts';
import { fetchCommit, runGit } from '../cli/git/run-git.ts';
import type { Event } from './event.ts';

/** What a change is compared with: a commit, or why there is none. */
export type Base = { readonly commit: string } | { readonly reason: string };

/**
 * The commit that a change starts from. What was not fetched with the checkout is fetched now.
 *
 * A pull request is usually checked out merged with its target; then it is compared with the target as it was merged, so
 * that what others changed meanwhile is not in it. Otherwise it is compared with where its branch began.
 */
export function findBase(repository: Repository, { base, head, pullRequest }: Event): Base {
  if (base === undefined) return { reason: 'There is no earlier state to compare with in this event.' };
  const parents = parentsOf(repository);
  const [target, source] = parents;
  const isMerged = parents.length === 2 && head !== undefined && source === head;
  const wanted = isMerged && target !== undefined ? target : base;
  if (!fetched(repository, wanted)) return { reason: `Commit ${wanted} is not here. ${wayOut}` };
  if (isMerged || pullRequest === undefined) return { commit: wanted };
  const parted = mergeBaseOf(repository, wanted, 'HEAD');
  if (parted === undefined) return { reason: `Where this branch began is not here. ${wayOut}` };
  return { commit: parted };
}

const wayOut = "Give actions/checkout 'fetch-depth: 0'.";

/** Of the commit that is checked out, as it was made: git itself forgets them where a clone ends. */
function parentsOf({ folder, env }: Repository): string[] {
  const { out } = runGit(folder, ['cat-file', 'commit', 'HEAD'], env);
  const [head = ''] = out.toString().split('\n\n', 1);
  return [...head.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
}

/** Whether a commit is here, or can be had from where the checkout came from. */
function fetched(repository: Repository, commit: string): boolean {
  if (commitOf(repository, commit) !== undefined) return true;
  // A depth would cut off what a whole clone has.
  const depth = repository.isShallow ? ['--depth=1'] : [];
  const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', ...depth];
  fetchCommit(repository.folder, commit, options, repository.env);
  return commitOf(repository, commit) !== undefined;
}
