import { expect, test } from 'vitest';
import { Inbox } from '../support/inbox.ts';
import { finding, type LanguageServer, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const maps = 'vscode-vfs://github/northwind/maps';
const visit = `${maps}/visit.journey`;
const faulty = `${journey('visit', 'care')}      chanel web\n`;
const count = 500;

/** An editor that holds a folder of many journeys, and hands over a hundred of them whenever the test lets it. */
class SlowEditor {
  readonly server: LanguageServer;
  readonly files: Record<string, string> = {
    [visit]: journey('visit', 'care'),
    [`${maps}/brand.journey`]: team,
  };
  /** What the server waits for. */
  readonly #asked = new Inbox<() => void>();
  readonly #handed = new Set<() => void>();
  #handsAll = false;

  constructor(server: LanguageServer) {
    this.server = server;
    for (let n = 1; n <= count; n += 1) this.files[`${maps}/z/j${n}.journey`] = journey(`j${n}`, 'care');
    server.connection.onRequest('waymark/files/find', () => Object.keys(this.files));
    server.connection.onRequest('waymark/files/read', async ({ uris }: { uris: string[] }) => {
      if (!this.#handsAll && uris.some((uri) => uri in this.files)) {
        await new Promise<void>((resolve) => this.#asked.put(resolve));
      }
      return uris.map((uri) => this.#contentOf(uri));
    });
  }

  static async start(): Promise<SlowEditor> {
    const editor = new SlowEditor(await startServer());
    await editor.server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: [{ uri: maps, name: 'maps' }], removed: [] },
    });
    return editor;
  }

  /** Hands over one lot, and waits until the server says how many are there. */
  async handOver(words: string): Promise<void> {
    const said = this.server.progress.first(({ message }) => message === words);
    const hand = await this.#asked.first((asked) => !this.#handed.has(asked));
    this.#handed.add(hand);
    hand();
    await said;
  }

  /** Hands over all that is asked for from now on. */
  handAll(): void {
    this.#handsAll = true;
    for (const hand of this.#asked.all) hand();
  }

  /** Presses the button beside the progress. */
  async cancel(): Promise<void> {
    const isCreating = (message: object) =>
      'method' in message && message.method === 'window/workDoneProgress/create';
    const { params } = (await this.server.received.first(isCreating)) as { params: { token: string } };
    await this.server.connection.sendNotification('window/workDoneProgress/cancel', params);
  }

  #contentOf(uri: string): object {
    const text = this.files[uri];
    return text === undefined ? { problem: 'missing' } : { base64: Buffer.from(text).toString('base64') };
  }
}

test('all that is asked about the open file is answered while the rest is still to come', async () => {
  const { server, ...editor } = await slowly();
  await server.open(visit, faulty);
  await editor.handOver('100 of 502');
  const textDocument = { uri: visit };
  const position = { line: 2, character: 8 };
  const ask = (method: string, params: object) => server.connection.sendRequest(method, params);
  expect(await ask('textDocument/hover', { textDocument, position })).not.toBeNull();
  expect(await ask('textDocument/completion', { textDocument, position })).not.toBeNull();
  expect(await ask('textDocument/documentSymbol', { textDocument })).not.toEqual([]);
  expect(await ask('waymark/view', { uri: visit, view: 'map' })).toMatchObject({ journey: 'visit' });
  const { diagnostics } = await server.shows(visit, finding('unknown-keyword'));
  expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-keyword']);
  expect(server.progress.all.map(({ kind }) => kind)).not.toContain('end');
  editor.handAll();
  await server.progress.first(({ kind }) => kind === 'end');
});

test('reading can be cancelled: what is there stays usable, and a message offers to go on', async () => {
  const { server, ...editor } = await slowly();
  const offers = Promise.withResolvers<{ message: string; answer: (chosen: object) => void }>();
  server.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    const { promise, resolve } = Promise.withResolvers<object>();
    offers.resolve({ message, answer: resolve });
    return promise;
  });
  await server.open(visit, journey('visit', 'nobody'));
  await editor.handOver('100 of 502');
  await editor.cancel();
  // The server takes a message a turn: once this is answered, it has heard of the cancelling.
  await server.connection.sendRequest('waymark/view', { uri: visit, view: 'map' });
  editor.handAll();
  const { message, answer } = await offers.promise;
  expect(message).toMatch(/^Reading was stopped: 200 of 502 files are read\./);
  const params = { textDocument: { uri: visit }, position: { line: 0, character: 9 }, newName: 'call' };
  await expect(server.connection.sendRequest('textDocument/rename', params)).rejects.toThrow(/Read the Rest/);
  expect(server.published.all.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  answer({ title: 'Read the Rest' });
  await server.shows(visit, finding('unknown-name'));
  expect(await server.connection.sendRequest('textDocument/rename', params)).not.toBeNull();
});

test('what is written while journeys come wins over what comes', async () => {
  const { server, ...editor } = await slowly();
  await editor.handOver('100 of 502');
  await server.open(visit, journey('visit', 'care'));
  await server.change(visit, 2, [{ text: journey('visit', 'nobody') }]);
  editor.handAll();
  await server.shows(visit, finding('unknown-name'));
});

test('the server ends well while journeys are still to come', async () => {
  const { server, ...editor } = await slowly();
  await editor.handOver('100 of 502');
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
  expect(await server.exited).toBe(0);
});

test('reading the disk can be stopped and gone on with, by the commands that status bars run', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `j${index}`);
  const folder = temporaryFolder({
    'brand.journey': team,
    ...Object.fromEntries(names.map((name) => [`${name}.journey`, journey(name, 'nobody')])),
  });
  const uri = uriOf(`${folder}/j7.journey`);
  const server = await startServer({ initialize: { workspaceFolders: [] } });
  const stopped = Promise.withResolvers<string>();
  server.connection.onRequest('window/showMessageRequest', ({ message }: { message: string }) => {
    stopped.resolve(message);
    return null;
  });
  const run = (command: string) => server.connection.sendRequest('workspace/executeCommand', { command });
  const added = [{ uri: uriOf(folder), name: 'maps' }];
  const textDocument = { uri, languageId: 'journey', version: 1, text: journey('j7', 'nobody') };
  const command = { command: 'waymark.reading.stop' };
  server.write(
    message('workspace/didChangeWorkspaceFolders', { event: { added, removed: [] } }),
    message('textDocument/didOpen', { textDocument }),
    { ...message('workspace/executeCommand', command), id: 'stop' },
  );
  expect(await stopped.promise).toMatch(/^Reading was stopped: 1 of 301 files are read\./);
  expect(await run('waymark.reading.extent')).toEqual({ files: 301, setAside: 300 });
  await run('waymark.reading.rest');
  await server.shows(uri, finding('unknown-name'));
  expect(await run('waymark.reading.extent')).toEqual({ files: 301, setAside: 0 });
});

function message(method: string, params: object): object {
  return { jsonrpc: '2.0', method, params };
}

/** The parts of a slow editor that a test needs, by name. */
async function slowly() {
  const editor = await SlowEditor.start();
  return {
    server: editor.server,
    handOver: (words: string) => editor.handOver(words),
    handAll: () => editor.handAll(),
    cancel: () => editor.cancel(),
  };
}
