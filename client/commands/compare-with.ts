import * as vscode from 'vscode';
import { askBase, type Base, commitBase } from '../compare/base.ts';
import { openComparison } from '../compare/open-comparison.ts';
import { fileOf, gitSource } from '../compare/text-source.ts';
import { type GitApi, type GitRepository, gitApi } from '../git/git-api.ts';
import { inList, inMessage } from '../shown-text.ts';
import type { Command } from './command.ts';

/** Asks what to compare with, and shows what changed since. A caller that knows gives the reference as second. */
export const compareWith: Command = {
  id: 'waymark.compareWith',
  needsTrust: 'This command asks git what changed',
  async run({ server, previews, extensionUri }, ...given) {
    const git = await gitApi();
    if ('refused' in git) return tell(git.refused);
    const uri = uriIn(given) ?? previews.active?.uri ?? vscode.window.activeTextEditor?.document.uri;
    const repository = await repositoryFor(git, uri);
    if (repository === undefined) {
      return tell('These journeys are in no git repository, so there is nothing to compare with.');
    }
    const file = uri !== undefined && /\.journey$/i.test(uri.path) ? uri : await anyJourney(repository);
    if (file === undefined) return tell('There is no journey file in this repository.');
    const isFromTimeline = given.some(isTimelineItem);
    const base = baseIn(given) ?? (await askBase(repository, isFromTimeline ? uri : undefined));
    if (base === undefined) return;
    openComparison(extensionUri, server, file, gitSource(git, repository, base));
  },
};

function tell(sentence: string): void {
  void vscode.window.showInformationMessage(inMessage(sentence));
}

/** The file that a menu stands for: of the explorer or the timeline, a resource of the SCM view, or its repository. */
function uriIn(given: readonly unknown[]): vscode.Uri | undefined {
  for (const one of given) {
    if (one instanceof vscode.Uri) return fileOf(one);
    const { resourceUri, rootUri } = (typeof one === 'object' && one !== null ? one : {}) as Record<
      string,
      unknown
    >;
    if (resourceUri instanceof vscode.Uri) return fileOf(resourceUri);
    if (rootUri instanceof vscode.Uri) return rootUri;
  }
  return undefined;
}

/** A commit of the timeline, which says it in its `ref`, or what a caller wrote. */
function baseIn(given: readonly unknown[]): Base | undefined {
  for (const one of given) {
    const ref = typeof one === 'string' ? one : isTimelineItem(one) ? one.ref : undefined;
    if (typeof ref === 'string' && ref !== '' && !/^[~-]/.test(ref))
      return /^[0-9a-f]{40}$/.test(ref) ? commitBase(ref) : { ref, name: ref };
  }
  return undefined;
}

function isTimelineItem(one: unknown): one is { readonly timestamp: number; readonly ref?: unknown } {
  return typeof one === 'object' && one !== null && 'timestamp' in one;
}

async function repositoryFor(git: GitApi, uri: vscode.Uri | undefined): Promise<GitRepository | undefined> {
  if (uri !== undefined) return git.getRepository(uri) ?? undefined;
  const [first, ...others] = git.repositories;
  if (others.length === 0) return first;
  const items = git.repositories.map((repository) => ({
    label: inList(repository.rootUri.fsPath),
    repository,
  }));
  return (await vscode.window.showQuickPick(items, { title: 'Compare Journeys Of' }))?.repository;
}

async function anyJourney({ rootUri }: GitRepository): Promise<vscode.Uri | undefined> {
  const [found] = await vscode.workspace.findFiles(
    new vscode.RelativePattern(rootUri, '**/*.journey'),
    '**/node_modules/**',
    1,
  );
  return found;
}
