import { type Connection, type InitializeParams, MarkupKind } from 'vscode-languageserver';
import { type ExportTools, openProject, type Revision } from '../../language/index.ts';
import { Arrivals } from '../workspace/arrivals.ts';
import { filesOf } from '../workspace/files/disk-and-client.ts';
import { type FileSource, isVirtual } from '../workspace/files/index.ts';
import { localDay } from '../workspace/local-day.ts';
import type { Turn } from '../workspace/quiet.ts';
import { Uris } from '../workspace/uris.ts';
import { Workspace } from '../workspace/workspace.ts';
import { initializeResult } from './capabilities.ts';
import { fileClient } from './client-files.ts';
import { describe } from './guarded.ts';
import { answerRequests } from './handlers.ts';
import { helpAddressIn } from './help-address.ts';
import { heededPreferences } from './preferences.ts';
import { Publisher } from './publish.ts';
import { readingOf, tellStopped } from './reading.ts';
import { refresher } from './refresh.ts';
import { showProgress } from './show-progress.ts';
import { type Clock, type EveryMinute, fixedDay, watchDay } from './today.ts';
import { heededTrust } from './trust.ts';
import { heedFiles, watchOutside, watchWorkspace } from './watch.ts';

/** What the server stands on, different in Node and in a browser. */
export interface Ground {
  /** The disk, where there is one; other files come from the editor. */
  readonly disk: FileSource | undefined;
  readonly clock: Clock;
  readonly everyMinute: EveryMinute;
  readonly nextTurn: Turn;
  /** Whether the disk takes file names that differ in case only for the same. */
  readonly ignoreCase: boolean;
  /** What exports need. */
  readonly tools: ExportTools;
  /** The commit that a folder of the disk stands at. */
  readonly revisionOf: (folder: string) => Promise<Revision | undefined>;
}

/** Serves one editor until the connection ends. */
export function start(connection: Connection, ground: Ground): void {
  connection.onInitialize((params) => {
    serve(connection, ground, params);
    return initializeResult;
  });
  connection.listen();
}

function serve(connection: Connection, ground: Ground, params: InitializeParams): void {
  const fixed = fixedDay(params.initializationOptions);
  const today = () => fixed ?? localDay(ground.clock());
  const helpAddress = helpAddressIn(params.initializationOptions);
  const onFailure = (error: unknown) => connection.console.error(`Something failed: ${describe(error)}`);
  const refresh = refresher(connection, params);
  const edited = new Set<string>();
  const uris = new Uris(ground);
  const files = filesOf(ground.disk, fileClient(connection, uris), {
    onBringing: showProgress(connection, 'Fetching journeys', () => reading.stop()),
  });
  const workspace = new Workspace({
    ...ground,
    fs: files,
    uris,
    openProject,
    today,
    onUpdate: (touched) => {
      publisher.touch(touched);
      void connection.sendNotification('waymark/projectChanged', { uris: [...touched] });
      if ([...touched].some((uri) => workspace.isOpen(uri) && !edited.has(uri))) refresh();
      edited.clear();
    },
    // Whoever shows the whole project learns that even nothing is all there is.
    onLoaded: () => void connection.sendNotification('waymark/projectChanged', { uris: [] }),
    onEarly: (uris) => publisher.touch(uris),
    onReading: showProgress(connection, 'Reading journeys', () => reading.stop()),
    onConnecting: showProgress(connection, 'Connecting journeys'),
    onStopped: () => tellStopped(connection, reading),
    onOutside: watchOutside(connection, params),
    onFailure,
  });
  const publisher = new Publisher({
    ...ground,
    workspace,
    helpAddress,
    send: (diagnostics) => void connection.sendDiagnostics(diagnostics),
    onChecking: showProgress(connection, 'Checking journeys'),
    onFailure,
  });
  const preferences = heededPreferences(connection, params, refresh);
  const trust = heededTrust(connection, params.initializationOptions);
  const arrivals = new Arrivals(workspace, { files, uris });
  const reading = readingOf(workspace, arrivals);
  heedDocuments(connection, workspace, arrivals, (uri) => edited.add(workspace.canonical(uri)));
  heedFiles(connection, arrivals);
  connection.onInitialized(() => {
    heedFolders(connection, arrivals, params);
    preferences.heed();
  });
  answerRequests(connection, {
    at: (uri) => {
      const canonical = workspace.canonical(uri);
      return { uri: canonical, snapshot: workspace.at(canonical) ?? openProject({ today: today() }) };
    },
    tools: ground.tools,
    revisionOf: async (folder) => {
      const path = uris.pathOf(folder);
      // Git reads what a repository says of itself, so it is asked only where somebody trusts that.
      if (path === undefined || isVirtual(path) || !trust.isTrusted) return undefined;
      return await ground.revisionOf(path);
    },
    get projects() {
      return workspace.projects();
    },
    get loading() {
      return !workspace.isLoaded;
    },
    reading,
    whole: (uri) => workspace.whole(workspace.canonical(uri)),
    isWhole: (uri) => workspace.speakerFor(workspace.canonical(uri))?.isWhole !== false,
    get preferences() {
      return preferences.current;
    },
    versionOf: (uri) => workspace.versionOf(uri),
    versionedEdits: params.capabilities.workspace?.workspaceEdit?.documentChanges === true,
    helpAddress,
    locationLinks: params.capabilities.textDocument?.definition?.linkSupport === true,
    symbolTrees: params.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    snippets: params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true,
    markdownHovers:
      params.capabilities.textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    commands: hasCommands(params.initializationOptions),
  });
  const stopWatching = watchDay(today, ground.everyMinute, () => workspace.dayChanged());
  connection.onShutdown(() => {
    stopWatching();
    workspace.stop();
    publisher.stop();
  });
}

/** Whether the client says that it runs the commands that answers may name. */
function hasCommands(options: unknown): boolean {
  return (
    typeof options === 'object' && options !== null && 'commands' in options && options.commands === true
  );
}

function heedDocuments(
  connection: Connection,
  workspace: Workspace,
  arrivals: Arrivals,
  onEdit: (uri: string) => void,
): void {
  connection.onDidOpenTextDocument(({ textDocument }) => arrivals.openDocument(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    onEdit(textDocument.uri);
    workspace.changeDocument(textDocument.uri, textDocument.version, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => workspace.closeDocument(textDocument.uri));
}

function heedFolders(connection: Connection, arrivals: Arrivals, params: InitializeParams): void {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  arrivals.changeFolders({ added: folders, removed: [] });
  watchWorkspace(connection, params);
  if (params.capabilities.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    arrivals.changeFolders({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }),
  );
}
