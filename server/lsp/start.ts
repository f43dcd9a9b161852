import {
  type Connection,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { codeActionKinds } from '../features/code-actions.ts';
import type { FileSystem } from '../workspace/files/index.ts';
import type { Turn } from '../workspace/quiet.ts';
import { Uris } from '../workspace/uris.ts';
import { Workspace } from '../workspace/workspace.ts';
import { answerRequests, describe } from './handlers.ts';
import { helpAddressIn } from './help-address.ts';
import { loadingProgress } from './loading.ts';
import { Publisher } from './publish.ts';
import { type Clock, fixedDay, localDay } from './today.ts';
import { heedFiles, watchOutside, watchWorkspace } from './watch.ts';

/** What the server stands on, different in Node and in a browser. */
export interface Ground {
  readonly fs: FileSystem;
  readonly clock: Clock;
  readonly nextTurn: Turn;
  /** Whether the disk takes file names that differ in case only for the same. */
  readonly ignoreCase: boolean;
}

/** Serves one editor until the connection ends. */
export function start(connection: Connection, ground: Ground): void {
  connection.onInitialize((params) => {
    serve(connection, ground, params);
    return initializeResult;
  });
  connection.listen();
}

const initializeResult: InitializeResult = {
  serverInfo: { name: 'Waymark' },
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    codeActionProvider: { codeActionKinds: [...codeActionKinds] },
  },
};

function serve(connection: Connection, ground: Ground, params: InitializeParams): void {
  const fixed = fixedDay(params.initializationOptions);
  const today = () => fixed ?? localDay(ground.clock);
  const helpAddress = helpAddressIn(params.initializationOptions);
  const onFailure = (error: unknown) => connection.console.error(`Something failed: ${describe(error)}`);
  const workspace = new Workspace({
    ...ground,
    uris: new Uris(ground),
    openProject,
    today,
    onUpdate: (touched) => {
      publisher.touch(touched);
      void connection.sendNotification('waymark/projectChanged', { uris: [...touched] });
    },
    onReading: loadingProgress(connection),
    onOutside: watchOutside(connection, params),
    onFailure,
  });
  const publisher = new Publisher({
    ...ground,
    workspace,
    helpAddress,
    send: (diagnostics) => void connection.sendDiagnostics(diagnostics),
    onFailure,
  });
  heedDocuments(connection, workspace);
  heedFiles(connection, workspace);
  heedFolders(connection, workspace, params);
  answerRequests(connection, {
    at: (uri) => {
      const canonical = workspace.canonical(uri);
      return { uri: canonical, snapshot: workspace.at(canonical) ?? openProject({ today: today() }) };
    },
    versionOf: (uri) => workspace.versionOf(uri),
    versionedEdits: params.capabilities.workspace?.workspaceEdit?.documentChanges === true,
    helpAddress,
  });
  connection.onShutdown(() => {
    workspace.stop();
    publisher.stop();
  });
}

function heedDocuments(connection: Connection, workspace: Workspace): void {
  connection.onDidOpenTextDocument(({ textDocument }) => workspace.openDocument(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) =>
    workspace.changeDocument(textDocument.uri, textDocument.version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument }) => workspace.closeDocument(textDocument.uri));
}

function heedFolders(connection: Connection, workspace: Workspace, params: InitializeParams): void {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  connection.onInitialized(() => {
    workspace.changeFolders({ added: folders, removed: [] });
    watchWorkspace(connection, params);
    if (params.capabilities.workspace?.workspaceFolders !== true) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      workspace.changeFolders({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }),
    );
  });
}
