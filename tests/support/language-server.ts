import type { ChildProcess, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type {
  ClientCapabilities,
  InitializeParams,
  InitializeResult,
  LogMessageParams,
  ProtocolConnection,
  PublishDiagnosticsParams,
  Registration,
  ResponseMessage,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import { URI } from 'vscode-uri';
import { Inbox } from './inbox.ts';
import { overIpc, overStdio, type ServerProcess } from './server-process.ts';

/** The day on which all tests against the server take place. */
const today = '2026-10-01';

/** Like VS Code: can do all that the server asks for. */
const everything: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  window: { workDoneProgress: true },
};

export interface ServerOptions {
  /** Paths of the workspace folders. */
  readonly folders?: readonly string[];
  readonly transport?: 'stdio' | 'ipc';
  readonly capabilities?: ClientCapabilities;
  /** What is set under `waymark` in the editor from the start. */
  readonly settings?: unknown;
  /** Further initialize parameters, winning over those that tests usually send. */
  readonly initialize?: Partial<InitializeParams>;
  /** As whom the server runs, and with which variables; over stdio only. */
  readonly process?: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

/** Starts the built server as a process of its own and says hello. It is ended when the test is over. */
export async function startServer(options: ServerOptions = {}): Promise<LanguageServer> {
  const server = new LanguageServer(
    options.transport === 'ipc' ? await overIpc() : await overStdio(options.process),
  );
  await server.initialize(options);
  return server;
}

/** The editor's end of the connection. What the server says is kept, so that tests wait instead of sleeping. */
export class LanguageServer {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly exited: Promise<number | null>;
  readonly published = new Inbox<PublishDiagnosticsParams>();
  readonly projectChanges = new Inbox<{ uris: string[] }>();
  readonly log = new Inbox<LogMessageParams>();
  readonly registrations = new Inbox<Registration>();
  /** The ids of registrations that the server has taken back. */
  readonly unregistered = new Inbox<string>();
  readonly progress = new Inbox<{ kind: string; message?: string }>();
  /** What is set under `waymark` in the editor, for a server that asks. */
  settings: unknown = null;
  answer: InitializeResult = { capabilities: {} };

  /** All messages as they came; over stdio only. */
  readonly received: Inbox<object>;

  constructor({ child, connection, received }: ServerProcess) {
    this.process = child;
    this.received = received;
    this.connection = connection;
    this.exited = once(child, 'exit').then(([code]) => code);
    onTestFinished(() => {
      connection.dispose();
      child.kill('SIGKILL');
    });
    connection.onNotification('textDocument/publishDiagnostics', (params) => this.published.put(params));
    connection.onNotification('waymark/projectChanged', (params) => this.projectChanges.put(params));
    connection.onNotification('window/logMessage', (params) => this.log.put(params));
    connection.onNotification('$/progress', ({ value }) => this.progress.put(value));
    connection.onRequest('window/workDoneProgress/create', () => null);
    connection.onRequest('workspace/configuration', () => [this.settings]);
    connection.onRequest('client/registerCapability', ({ registrations }) => {
      for (const registration of registrations) this.registrations.put(registration);
      return null;
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }) => {
      for (const { id } of unregisterations) this.unregistered.put(id);
      return null;
    });
    connection.listen();
  }

  async initialize({ folders, capabilities, initialize, settings }: ServerOptions): Promise<void> {
    this.settings = settings ?? null;
    const params: InitializeParams = {
      processId: process.pid,
      rootUri: null,
      capabilities: capabilities ?? everything,
      workspaceFolders: (folders ?? []).map((folder) => ({
        uri: uriOf(folder),
        name: path.basename(folder),
      })),
      initializationOptions: { today },
      ...initialize,
    };
    this.answer = await this.connection.sendRequest('initialize', params);
    await this.connection.sendNotification('initialized', {});
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'journey', version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  async change(
    uri: string,
    version: number,
    contentChanges: TextDocumentContentChangeEvent[],
  ): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Tells what happened on disk, as an editor's watcher does. */
  async tell(kind: 'created' | 'changed' | 'deleted', ...paths: string[]): Promise<void> {
    const type = { created: 1, changed: 2, deleted: 3 }[kind];
    const changes = paths.map((file) => ({ uri: uriOf(file), type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  /** Sends these messages in one piece, so that the server has them all before it answers the first. */
  write(...messages: object[]): void {
    const packed = messages.map((message) => {
      const body = JSON.stringify(message);
      return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
    });
    this.process.stdin?.write(packed.join(''));
  }

  /** The answer to a request that was written by hand. */
  async answerTo(id: string): Promise<ResponseMessage> {
    const isAnswer = (message: object): message is ResponseMessage => 'id' in message && message.id === id;
    return this.received.first(isAnswer);
  }

  /** What the editor shows for a file now: the last that was published, if anything was. */
  shown(uri: string): PublishDiagnosticsParams | undefined {
    return this.published.all.findLast((params) => params.uri === uri);
  }

  /** Waits until the editor shows for a file what is expected of it. */
  async shows(
    uri: string,
    fits: (params: PublishDiagnosticsParams) => boolean,
  ): Promise<PublishDiagnosticsParams> {
    const shown = this.shown(uri);
    if (shown !== undefined && fits(shown)) return shown;
    return this.published.next((params) => params.uri === uri && fits(params));
  }
}

/** The URI that VS Code gives a file. */
export function uriOf(file: string): string {
  return URI.file(file).toString();
}

/** A problem of this code is shown. */
export function finding(code: string): (params: PublishDiagnosticsParams) => boolean {
  return ({ diagnostics }) => diagnostics.some((diagnostic) => diagnostic.code === code);
}

/** No problem of this code is shown. */
export function notFinding(code: string): (params: PublishDiagnosticsParams) => boolean {
  return (params) => !finding(code)(params);
}

/** What is shown belongs to this version of the document, or to a later one. */
export function atVersion(version: number): (params: PublishDiagnosticsParams) => boolean {
  return (params) => (params.version ?? 0) >= version;
}
