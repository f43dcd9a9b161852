import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { type Figures, figuresOf } from './figures.mts';
import { toggledLine } from './generated-project.mts';

export interface ServerFigures {
  /** From starting the process until the problems of every journey have arrived. */
  readonly load: number;
  /** From sending one edit until that file's problems, as they are after it, arrive. */
  readonly edit: Figures;
  /** Resident memory in MB, with all files loaded and after all edits. */
  readonly memoryLoaded: number;
  readonly memoryEdited: number;
}

/** Drives the built server over stdio as an editor would, with one open file; all `journeys` have problems. */
export async function measureServer(
  server: string,
  folder: string,
  journeys: readonly string[],
  edits: number,
): Promise<ServerFigures> {
  const start = performance.now();
  const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ownerless = watchOwnerless(connection);
  connection.listen();
  try {
    const uris = journeys.map((file) => pathToFileURL(`${folder}/${file}`).href);
    await initialize(connection, folder);
    for (const uri of uris) await ownerless.become(uri, 1);
    const load = performance.now() - start;
    const memoryLoaded = residentMemory(child);
    const times = await editTimes(connection, ownerless, uris.at(-1) ?? '', edits);
    return { load, edit: figuresOf(times), memoryLoaded, memoryEdited: residentMemory(child) };
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
  await connection.sendNotification('initialized', {});
}

/** Takes an owner out and puts it back, again and again: each edit changes what is wrong in the file. */
async function editTimes(
  connection: MessageConnection,
  ownerless: Ownerless,
  uri: string,
  edits: number,
): Promise<number[]> {
  const text = readFileSync(new URL(uri), 'utf8');
  const line = text.slice(0, text.indexOf(toggledLine)).split('\n').length - 1;
  const [from, to] = [line, line + 1].map((number) => ({ line: number, character: 0 }));
  const document = { uri, languageId: 'journey', version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument: document });
  const times: number[] = [];
  for (let version = 2; version < edits + 2; version += 1) {
    const removes = version % 2 === 0;
    const change = removes
      ? { range: { start: from, end: to }, text: '' }
      : { range: { start: from, end: from }, text: toggledLine };
    const start = performance.now();
    const arrived = ownerless.become(uri, removes ? 2 : 1);
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    await arrived;
    times.push(performance.now() - start);
  }
  return times;
}

interface Ownerless {
  /** Resolves as soon as the last word on a file is that so many of its touchpoints have no owner. */
  become(uri: string, count: number): Promise<void>;
}

function watchOwnerless(connection: MessageConnection): Ownerless {
  const counts = new Map<string, number>();
  let waiting: { uri: string; count: number; resolve: () => void } | undefined;
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      counts.set(uri, diagnostics.filter(({ code }) => code === 'touchpoint-without-owner').length);
      if (waiting?.uri === uri && counts.get(uri) === waiting.count) waiting.resolve();
    },
  );
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
