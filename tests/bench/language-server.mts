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
import { serverFlags } from '../../client/connection/server-flags.ts';
import { type Figures, figuresOf } from './figures.mts';
import { toggledLine } from './generated-project.mts';
import { measureRequests, type OpenDocument, type RequestFigures } from './requests.mts';

export interface ServerFigures {
  /** From starting the process until the problems of every journey have arrived. */
  readonly load: number;
  /** From sending one edit until that file's problems, as they are after it, arrive. */
  readonly edit: Figures;
  /** What an editor asks while somebody writes. */
  readonly requests: readonly RequestFigures[];
  /** Resident memory in MB, before anything is read, with all files loaded and after all edits. */
  readonly memoryBare: number;
  readonly memoryLoaded: number;
  readonly memoryEdited: number;
}

/**
 * Drives the built server as an editor would, with one open file; all `journeys` have problems. Node is told to run it as
 * the extension tells it to, but it speaks over stdio.
 */
export async function measureServer(
  server: string,
  folder: string,
  journeys: readonly string[],
  runs: { readonly edits: number; readonly requests: number },
): Promise<ServerFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, [...serverFlags, server, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const shown = new EventEmitter();
  connection.onNotification('textDocument/publishDiagnostics', (params) => void shown.emit('shown', params));
  const ownerless = watchOwnerless(shown);
  connection.listen();
  try {
    const uris = journeys.map((file) => pathToFileURL(`${folder}/${file}`).href);
    await initialize(connection, folder);
    const memoryBare = residentMemory(child);
    await connection.sendNotification('initialized', {});
    for (const uri of uris) await ownerless.become(uri, 1);
    const load = performance.now() - start;
    const memoryLoaded = residentMemory(child);
    const document = await openDocument(connection, shown, uris.at(-1) ?? '');
    const times = await editTimes(document, ownerless, runs.edits);
    const memoryEdited = residentMemory(child);
    const requests = await measureRequests(document, runs.requests);
    return { load, edit: figuresOf(times), requests, memoryBare, memoryLoaded, memoryEdited };
  } finally {
    child.kill();
    connection.dispose();
  }
}

async function initialize(connection: MessageConnection, folder: string): Promise<void> {
  const uri = pathToFileURL(folder).href;
  const textDocument = { publishDiagnostics: { versionSupport: true, relatedInformation: true } };
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: 'bench' }],
    capabilities: { workspace: { workspaceFolders: true }, textDocument },
  });
}

async function openDocument(
  connection: MessageConnection,
  shown: EventEmitter,
  uri: string,
): Promise<OpenDocument> {
  const text = readFileSync(new URL(uri), 'utf8');
  let version = 1;
  let shownVersion = 0;
  shown.on('shown', (params: PublishDiagnosticsParams) => {
    if (params.uri === uri) shownVersion = params.version ?? 0;
  });
  const textDocument = { uri, languageId: 'journey', version, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  return {
    uri,
    text,
    edit(start, end, text) {
      version += 1;
      const change = { range: { start, end }, text };
      return connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [change],
      });
    },
    ask: (method, params) => connection.sendRequest(method, params),
    async settled() {
      while (shownVersion < version) await once(shown, 'shown');
    },
  };
}

/** Takes an owner out and puts it back, again and again: each edit changes what is wrong in the file. */
async function editTimes(document: OpenDocument, ownerless: Ownerless, edits: number): Promise<number[]> {
  const { text, uri } = document;
  const line = text.slice(0, text.indexOf(toggledLine)).split('\n').length - 1;
  const from = { line, character: 0 };
  const to = { line: line + 1, character: 0 };
  const times: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const removes = edit % 2 === 0;
    const start = performance.now();
    const arrived = ownerless.become(uri, removes ? 2 : 1);
    await document.edit(from, removes ? to : from, removes ? '' : toggledLine);
    await arrived;
    times.push(performance.now() - start);
  }
  return times;
}

interface Ownerless {
  /** Resolves as soon as the last word on a file is that so many of its touchpoints have no owner. */
  become(uri: string, count: number): Promise<void>;
}

function watchOwnerless(shown: EventEmitter): Ownerless {
  const counts = new Map<string, number>();
  let waiting: { uri: string; count: number; resolve: () => void } | undefined;
  shown.on('shown', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
    counts.set(uri, diagnostics.filter(({ code }) => code === 'touchpoint-without-owner').length);
    if (waiting?.uri === uri && counts.get(uri) === waiting.count) waiting.resolve();
  });
  return {
    become(uri, count) {
      if (counts.get(uri) === count) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const tooLong = setTimeout(() => reject(new Error(`The server says nothing of ${uri}.`)), 60_000);
        waiting = {
          uri,
          count,
          resolve: () => {
            clearTimeout(tooLong);
            resolve();
          },
        };
      });
    },
  };
}

function residentMemory({ pid }: ChildProcess): number {
  const kilobytes = execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kilobytes) / 1024;
}
