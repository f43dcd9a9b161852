import type { Connection, InitializeParams } from 'vscode-languageserver';
import { openProject } from '../../language/index.ts';
import { isVirtual } from '../workspace/files/index.ts';
import { initializeResult } from './capabilities.ts';
import { abilitiesIn } from './editor-abilities.ts';
import { type Answers, answerRequests } from './handlers.ts';
import { type HeededPreferences, heededPreferences } from './preferences.ts';
import { refresher } from './refresh.ts';
import { type Ground, Session } from './session.ts';
import { watchDay } from './today.ts';
import { type HeededTrust, heededTrust } from './trust.ts';
import { heedFiles, watchWorkspace } from './watch.ts';

/** Serves one editor until the connection ends. */
export function start(connection: Connection, ground: Ground): void {
  connection.onInitialize((params) => {
    serve(connection, ground, params);
    return initializeResult;
  });
  connection.listen();
}

function serve(connection: Connection, ground: Ground, params: InitializeParams): void {
  const refresh = refresher(connection, params);
  const session = new Session(connection, ground, params, refresh);
  const preferences = heededPreferences(connection, params, refresh);
  const trust = heededTrust(connection, params.initializationOptions);
  heedDocuments(connection, session);
  heedFiles(connection, session.arrivals);
  connection.onInitialized(() => {
    heedFolders(connection, session, params);
    preferences.heed();
  });
  const own = {
    ...abilitiesIn(params),
    tools: ground.tools,
    nextTurn: ground.nextTurn,
    revisionOf: trustedRevisionOf(ground, session, trust),
  };
  answerRequests(connection, answersOf(session, own, preferences));
  const stopWatching = watchDay(session.today, ground.everyMinute, () => session.workspace.dayChanged());
  connection.onShutdown(() => {
    stopWatching();
    session.stop();
  });
}

/** What stays as it is while the server runs. */
type Lasting = ReturnType<typeof abilitiesIn> & Pick<Answers, 'tools' | 'nextTurn' | 'revisionOf'>;

function answersOf(
  { workspace, reading, today }: Session,
  lasting: Lasting,
  preferences: HeededPreferences,
): Answers {
  return {
    ...lasting,
    at: (uri) => {
      const canonical = workspace.canonical(uri);
      return { uri: canonical, snapshot: workspace.at(canonical) ?? openProject({ today: today() }) };
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
  };
}

/** Git reads what a repository says of itself, so it is asked only where somebody trusts that. */
function trustedRevisionOf(
  ground: Ground,
  { uris }: Session,
  trust: HeededTrust,
): NonNullable<Answers['revisionOf']> {
  return async (folder) => {
    const path = uris.pathOf(folder);
    if (path === undefined || isVirtual(path) || !trust.isTrusted) return undefined;
    return await ground.revisionOf(path);
  };
}

function heedDocuments(connection: Connection, session: Session): void {
  const { workspace, arrivals } = session;
  connection.onDidOpenTextDocument(({ textDocument }) => arrivals.openDocument(textDocument));
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    session.edited(textDocument.uri);
    workspace.changeDocument(textDocument.uri, textDocument.version, contentChanges);
  });
  connection.onDidCloseTextDocument(({ textDocument }) => workspace.closeDocument(textDocument.uri));
}

function heedFolders(connection: Connection, { arrivals }: Session, params: InitializeParams): void {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
  arrivals.changeFolders({ added: folders, removed: [] });
  watchWorkspace(connection, params);
  if (params.capabilities.workspace?.workspaceFolders !== true) return;
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    arrivals.changeFolders({ added: added.map(({ uri }) => uri), removed: removed.map(({ uri }) => uri) }),
  );
}
