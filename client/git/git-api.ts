import * as vscode from 'vscode';
import { isInBrowser } from '../in-browser.ts';

/** What Waymark uses of the API, version 1, of VS Code's built-in git extension. */
export interface GitApi {
  readonly repositories: readonly GitRepository[];
  readonly onDidOpenRepository: vscode.Event<GitRepository>;
  getRepository(uri: vscode.Uri): GitRepository | null;
  /** The address of a file as it was at a commit. */
  toGitUri(uri: vscode.Uri, ref: string): vscode.Uri;
}

export interface GitRepository {
  readonly rootUri: vscode.Uri;
  readonly state: {
    readonly HEAD: { readonly name?: string; readonly commit?: string } | undefined;
    readonly workingTreeChanges: readonly GitChange[];
    readonly untrackedChanges?: readonly GitChange[];
    readonly onDidChange: vscode.Event<void>;
  };
  getBranches(query: {
    readonly remote?: boolean;
    readonly sort?: 'committerdate';
  }): Promise<readonly GitRef[]>;
  getCommit(ref: string): Promise<GitCommit>;
  log(options: { readonly maxEntries?: number; readonly path?: string }): Promise<readonly GitCommit[]>;
  /** What differs between a commit and the files as they are on the disk. */
  diffWith(ref: string): Promise<readonly GitChange[]>;
  /** A file as it was; fails where it was not there. */
  show(ref: string, path: string): Promise<string>;
}

interface GitRef {
  readonly name?: string;
  readonly commit?: string;
}

interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorName?: string;
  readonly authorDate?: Date;
}

interface GitChange {
  readonly uri: vscode.Uri;
  readonly originalUri: vscode.Uri;
  readonly renameUri: vscode.Uri | undefined;
  /** 7 stands for a file that git does not know. */
  readonly status: number;
}

export const untracked = 7;

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): GitApi;
}

/** The git extension's API, or why there is none, in a sentence. Whoever asks has made sure that the folder is trusted. */
export async function gitApi(): Promise<GitApi | { readonly refused: string }> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined && isInBrowser()) {
    return {
      refused:
        'A browser has no git to compare with. Open the change in a diff editor instead, and choose ‘Show Changes on the Map’ there.',
    };
  }
  if (extension === undefined) {
    return { refused: 'VS Code’s git support is turned off, so there is nothing to compare with.' };
  }
  const git = await extension.activate();
  if (!git.enabled) {
    return {
      refused: 'Git is not installed, or turned off in the settings, so there is nothing to compare with.',
    };
  }
  return git.getAPI(1);
}
