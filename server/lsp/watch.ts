import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  WatchKind,
} from 'vscode-languageserver';
import type { Workspace } from '../workspace/workspace.ts';

const watchers = [
  { globPattern: '**/*.journey' },
  { globPattern: '**/waymark.json' },
  { globPattern: '**/.gitignore' },
  // A folder that is deleted, renamed or moved in is told in one event of its own, which no pattern for files meets.
  { globPattern: '**', kind: WatchKind.Create | WatchKind.Delete },
];

const kinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Asks the editor to tell what happens on disk. */
export function watchFiles(connection: Connection): void {
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Hands on what the editor tells. */
export function heedFiles(connection: Connection, workspace: Workspace): void {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace.filesChanged(changes.map(({ uri, type }: FileEvent) => ({ uri, kind: kinds[type] }))),
  );
}
