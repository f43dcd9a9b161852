import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Any language server over stdio, with one document open, whose answers are timed. */
export class TimedServer {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #heard = new EventEmitter();
  readonly #uri: string;
  #text: string;
  #version = 1;
  /** The messages of the newest diagnostics by file. */
  readonly #said = new Map<string, readonly string[]>();

  private constructor(args: readonly string[], file: string) {
    this.#uri = pathToFileURL(file).href;
    this.#text = readFileSync(file, 'utf8');
    this.#child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'ignore'] });
    const { stdout, stdin } = this.#child;
    if (stdout === null || stdin === null) throw new Error('The server has no pipes.');
    this.#connection = createMessageConnection(
      new StreamMessageReader(stdout),
      new StreamMessageWriter(stdin),
    );
    this.#connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#said.set(
        params.uri,
        params.diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value)),
      );
      this.#heard.emit('said');
    });
    // Whatever else a server asks of its editor is answered with nothing.
    this.#connection.onRequest((_method: string, params: unknown) =>
      typeof params === 'object' && params !== null && 'items' in params && Array.isArray(params.items)
        ? params.items.map(() => null)
        : null,
    );
    this.#connection.listen();
  }

  /** Starts `node ARGS` in a folder, and opens one of its files. */
  static async start(
    args: readonly string[],
    folder: string,
    file: string,
    languageId: string,
  ): Promise<TimedServer> {
    const server = new TimedServer(args, file);
    const uri = pathToFileURL(folder).href;
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: uri,
      workspaceFolders: [{ uri, name: 'bench' }],
      capabilities: {
        workspace: { workspaceFolders: true, configuration: true },
        textDocument: { publishDiagnostics: { versionSupport: true } },
      },
      initializationOptions: { today: '2026-10-01' },
    });
    await server.#connection.sendNotification('initialized', {});
    const textDocument = { uri: server.#uri, languageId, version: 1, text: server.#text };
    await server.#connection.sendNotification('textDocument/didOpen', { textDocument });
    return server;
  }

  /** The answer about the open document. */
  ask(method: string, params: object = {}): Promise<unknown> {
    return this.#connection.sendRequest(method, { textDocument: { uri: this.#uri }, ...params });
  }

  /** Waits until so many files have been spoken about. */
  async spokenAbout(files: number): Promise<void> {
    while (this.#said.size < files) await once(this.#heard, 'said');
  }

  /** Puts other words in the place of the first such words, and waits until what is said of the file fits. In milliseconds. */
  async replace(
    words: string,
    others: string,
    fits: (messages: readonly string[]) => boolean,
  ): Promise<number> {
    const at = this.#text.indexOf(words);
    if (at < 0) throw new Error(`The file has no '${words}'.`);
    const line = this.#text.slice(0, at).split('\n').length - 1;
    const character = at - (this.#text.lastIndexOf('\n', at - 1) + 1);
    const range = { start: { line, character }, end: { line, character: character + words.length } };
    this.#text = this.#text.slice(0, at) + others + this.#text.slice(at + words.length);
    this.#version += 1;
    const textDocument = { uri: this.#uri, version: this.#version };
    const start = performance.now();
    await this.#connection.sendNotification('textDocument/didChange', {
      textDocument,
      contentChanges: [{ range, text: others }],
    });
    while (!fits(this.#said.get(this.#uri) ?? [])) await once(this.#heard, 'said');
    return performance.now() - start;
  }

  /** Resident memory of the server and all processes that it started, in MB. */
  memory(): number {
    const rows = execFileSync('ps', ['-e', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' })
      .split('\n')
      .map((row) => row.trim().split(/\s+/).map(Number));
    const sumOf = (pid: number | undefined): number =>
      rows.reduce(
        (sum, [own, parent, size]) => sum + (own === pid ? (size ?? 0) : parent === pid ? sumOf(own) : 0),
        0,
      );
    return sumOf(this.#child.pid) / 1024;
  }

  stop(): void {
    this.#connection.dispose();
    this.#child.kill('SIGKILL');
  }
}
