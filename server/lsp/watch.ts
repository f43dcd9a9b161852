import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type Disposable,
  FileChangeType,
  type FileSystemWatcher,
  type InitializeParams,
  WatchKind,
} from 'vscode-languageserver';
import type { Arrivals } from '../workspace/arrivals.ts';
import type { OutsideFolder } from '../workspace/scopes.ts';

// A folder that is deleted, renamed or moved in is told in one event of its own, which no pattern for files meets.
const foldersComeAndGo = WatchKind.Create | WatchKind.Delete;

/** Patterns mind capitals where the disk does, and `MAP.JOURNEY` is a journey, too. */
const journeys = '*.[jJ][oO][uU][rR][nN][eE][yY]';

const kinds = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
} as const;

/** Hands on what the editor tells of files. */
export function heedFiles(connection: Connection, arrivals: Arrivals): void {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    arrivals.filesChanged(changes.map(({ uri, type }) => ({ uri, kind: kinds[type] }))),
  );
}

/** Asks the editor to tell what happens in the workspace folders, where it can. */
export function watchWorkspace(connection: Connection, params: InitializeParams): void {
  if (params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return;
  const names = [`**/${journeys}`, '**/waymark.json', '**/.gitignore'];
  const watchers = names.map((globPattern): FileSystemWatcher => ({ globPattern }));
  watchers.push({ globPattern: '**', kind: foldersComeAndGo });
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Asks the editor to tell what happens in these folders instead of in those named last, where it can. */
export function watchOutside(
  connection: Connection,
  params: InitializeParams,
): (folders: readonly OutsideFolder[]) => void {
  if (params.capabilities.workspace?.didChangeWatchedFiles?.relativePatternSupport !== true) return () => {};
  let watched = '[]';
  let registered: Promise<Disposable> | undefined;
  return (folders) => {
    if (JSON.stringify(folders) === watched) return;
    watched = JSON.stringify(folders);
    void registered?.then((registration) => registration.dispose());
    const watchers = folders.flatMap(watchersOf);
    registered =
      watchers.length === 0
        ? undefined
        : connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
  };
}

function watchersOf({ uri, deep }: OutsideFolder): FileSystemWatcher[] {
  const names = [journeys, 'waymark.json', '.gitignore'];
  const watchers = names.map(
    (name): FileSystemWatcher => ({ globPattern: { baseUri: uri, pattern: deep ? `**/${name}` : name } }),
  );
  if (deep) watchers.push({ globPattern: { baseUri: uri, pattern: '**' }, kind: foldersComeAndGo });
  return watchers;
}
