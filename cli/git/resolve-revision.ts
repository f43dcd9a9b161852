import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * The commit that a revision means, as git writes it; undefined where it means none. The revision is handed over as
 * data, so that nothing in it can be an option.
 */
export function commitOf(repository: Repository, revision: string): string | undefined {
  if (!isOneLine(revision)) return undefined;
  // What searches a commit's message takes all that stands behind it as words of that message.
  const asked = revision.startsWith(':/') ? revision : `${revision}^{commit}`;
  const { out } = runGit(repository.folder, ['cat-file', '--batch-check'], repository.env, `${asked}\n`);
  return /^([0-9a-f]{40,64}) commit \d+\n$/.exec(out.toString())?.[1];
}

/** The commit at which the histories of two commits part; undefined where none is known. */
export function mergeBaseOf(repository: Repository, one: string, other: string): string | undefined {
  const { out } = runGit(repository.folder, ['merge-base', one, other], repository.env);
  return /^[0-9a-f]{40,64}(?=\n)/.exec(out.toString())?.[0];
}

/** The short names of all branches and tags, those of other repositories too. */
export function namesIn({ folder, env }: Repository): readonly string[] {
  const { out } = runGit(folder, ['for-each-ref', '--format=%(refname:short)'], env);
  return out.toString().split('\n').filter(Boolean);
}

function isOneLine(revision: string): boolean {
  return revision !== '' && !/[\n\r\0]/.test(revision);
}
