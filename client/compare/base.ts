import * as vscode from 'vscode';
import type { GitRepository } from '../git/git-api.ts';
import { inList } from '../shown-text.ts';

/** The state that journeys are compared with. */
export interface Base {
  /** What git finds it by: a branch, `HEAD`, or a commit. */
  readonly ref: string;
  /** What people call it. */
  readonly name: string;
}

interface Choice extends vscode.QuickPickItem {
  readonly base?: Base;
}

const commitsToOffer = 30;

/** Asks what to compare with: the last commit, a branch, or an earlier commit; of one file only those that touched it. */
export async function askBase(
  repository: GitRepository,
  file: vscode.Uri | undefined,
): Promise<Base | undefined> {
  const picked = await vscode.window.showQuickPick<Choice>(choices(repository, file), {
    title: 'Compare Journeys With',
    placeHolder: 'The last commit, a branch, or an earlier commit',
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.base;
}

async function choices(repository: GitRepository, file: vscode.Uri | undefined): Promise<Choice[]> {
  const [branches, commits] = await Promise.all([
    repository.getBranches({ remote: true, sort: 'committerdate' }),
    repository
      .log({ maxEntries: commitsToOffer, ...(file !== undefined && { path: file.fsPath }) })
      // A repository without a commit has no log.
      .catch(() => []),
  ]);
  const current = repository.state.HEAD?.name;
  const others = branches.flatMap(({ name }) => (name === undefined || name === current ? [] : [name]));
  return [
    {
      label: '$(git-commit) HEAD',
      description: 'the last commit',
      base: { ref: 'HEAD', name: 'the last commit' },
    },
    ...(others.length > 0 ? [divider('Branches')] : []),
    ...others.map((name): Choice => ({ label: `$(git-branch) ${inList(name)}`, base: { ref: name, name } })),
    ...(commits.length > 0 ? [divider(file === undefined ? 'Commits' : 'Commits of this file')] : []),
    ...commits.map(({ hash, message, authorName, authorDate }): Choice => {
      const title = message.split('\n', 1)[0] ?? '';
      const when = authorDate?.toLocaleDateString();
      return {
        label: `$(git-commit) ${inList(title)}`,
        description: hash.slice(0, 7),
        detail: inList([authorName, when].filter((it) => it !== undefined).join(', ')),
        base: commitBase(hash, title),
      };
    }),
  ];
}

/** A commit as people call it. */
export function commitBase(hash: string, title?: string): Base {
  const short = hash.slice(0, 7);
  return { ref: hash, name: title === undefined || title === '' ? short : `${short} ${title}` };
}

function divider(label: string): Choice {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
