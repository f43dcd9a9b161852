import * as vscode from 'vscode';
import { type GitApi, type GitRepository, untracked } from '../git/git-api.ts';
import type { Base } from './base.ts';

/** A file as it was; null where there was none. */
interface FileText {
  readonly uri: string;
  readonly text: string | null;
}

/** Where both states of a comparison come from. */
export interface TextSource extends vscode.Disposable {
  /** What both states are called. */
  readonly from: string;
  readonly to: string;
  /** Tells that the states may be others. */
  readonly onDidChange: vscode.Event<void>;
  texts(): Promise<{ readonly before: readonly FileText[]; readonly after?: readonly FileText[] }>;
  /** The address of the text that a file of the project had before, or has now. */
  addressOf(uri: vscode.Uri, side: 'before' | 'after'): vscode.Uri;
}

/** Compares a commit with the files as they are in the editor. */
export function gitSource(git: GitApi, repository: GitRepository, base: Base): TextSource {
  // What stood in a file at a commit never changes.
  const known = new Map<string, Promise<string | null>>();
  let commit = base.ref;
  const textAt = (uri: vscode.Uri): Promise<string | null> => {
    const key = `${commit}:${uri.toString()}`;
    const asked = known.get(key) ?? repository.show(commit, uri.fsPath).catch(() => null);
    known.set(key, asked);
    return asked;
  };
  return {
    from: base.name,
    to: 'now',
    onDidChange: repository.state.onDidChange,
    async texts() {
      // A branch may have moved on since.
      commit = (await repository.getCommit(base.ref)).hash;
      const uris = await changedSince(repository, commit);
      const before = uris.map(async (uri) => ({ uri: uri.toString(), text: await textAt(uri) }));
      return { before: await Promise.all(before) };
    },
    addressOf: (uri, side) => (side === 'after' ? uri : git.toGitUri(uri, commit)),
    dispose: () => undefined,
  };
}

/** The journey files that may be others than at a commit: on the disk, unknown to git, or not saved yet. */
async function changedSince(repository: GitRepository, commit: string): Promise<readonly vscode.Uri[]> {
  const { workingTreeChanges, untrackedChanges = [] } = repository.state;
  const fresh = [...workingTreeChanges, ...untrackedChanges].filter(({ status }) => status === untracked);
  const unsaved = vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri);
  const changed = [...(await repository.diffWith(commit)), ...fresh].flatMap((it) => [
    it.originalUri,
    it.renameUri ?? it.uri,
  ]);
  const inside = `${repository.rootUri.path}/`;
  const all = [...changed, ...unsaved].filter(
    ({ scheme, path }) => scheme === 'file' && path.startsWith(inside),
  );
  const journeys = all.filter(({ path }) => /\.journey$/i.test(path));
  return [...new Map(journeys.map((uri) => [uri.toString(), uri])).values()];
}

/** Compares the two texts of a diff editor. */
export function diffSource({ original, modified }: vscode.TabInputTextDiff): TextSource {
  const file = fileOf(modified);
  const opened = [original, modified].map((uri) => uri.toString());
  const changed = new vscode.EventEmitter<void>();
  const listening = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (opened.includes(document.uri.toString())) changed.fire();
  });
  return {
    from: 'the left side',
    to: 'the right side',
    onDidChange: changed.event,
    async texts() {
      const [before, after] = await Promise.all([original, modified].map(textOf));
      const uri = file.toString();
      return { before: [{ uri, text: before ?? null }], after: [{ uri, text: after ?? null }] };
    },
    addressOf: (uri, side) => {
      if (uri.toString() !== file.toString()) return uri;
      return side === 'before' ? original : modified;
    },
    dispose() {
      listening.dispose();
      changed.dispose();
    },
  };
}

/** The file whose text, of now or of another time, has this address. */
export function fileOf(uri: vscode.Uri): vscode.Uri {
  return uri.scheme === 'git' ? vscode.Uri.file(uri.fsPath) : uri;
}

/** Null where there is no such text, as on one side of a file that came or went. */
async function textOf(uri: vscode.Uri): Promise<string | null> {
  try {
    return (await vscode.workspace.openTextDocument(uri)).getText();
  } catch {
    return null;
  }
}
