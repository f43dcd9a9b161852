import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { builtServer } from '../../support/built-server.ts';
import { finding, type LanguageServer, startServer, uriOf } from '../../support/language-server.ts';
import { journey } from '../../support/small-journeys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');

/** Asserts that what is said now is heard. */
async function goesOn(server: LanguageServer): Promise<void> {
  const uri = uriOf(`${temporaryFolder()}/visit.journey`);
  await server.open(uri, journey('visit'));
  expect(await server.shows(uri, unowned)).toMatchObject({ version: 1 });
}

test.each([
  ['lines that say nothing of length', 'GET / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
  ['lines without a colon', 'once upon a time\r\n\r\n'],
  ['a length that is none', 'Content-Length: many\r\n\r\n'],
  ['a message that is no JSON', 'Content-Length: 9\r\n\r\n{"jsonrp '],
  ['a message that is no object', 'Content-Length: 4\r\n\r\ntrue'],
  ['an answer to nothing', 'Content-Length: 41\r\n\r\n{"jsonrpc":"2.0","id":987,"result":false}'],
])('after %s, the next message is heard', async (_, bytes) => {
  const server = await startServer();
  server.process.stdin?.write(bytes);
  await goesOn(server);
});

test.each([
  ['nothing', ''],
  ['half a head', 'Content-Len'],
  ['half a message', 'Content-Length: 4000\r\n\r\n{"jsonrpc":"2.0","method":"textDo'],
  ['bytes that mean nothing', Buffer.from([0, 255, 254, 10, 13, 0])],
])('after %s and the end of the stream, the server ends by itself', async (_, bytes) => {
  const child = spawn(process.execPath, [await builtServer(), '--stdio'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  child.stdin.end(bytes);
  expect(await once(child, 'exit')).toEqual([1, null]);
});

test('the server ends when the program that it serves is gone, though the stream is still open', async () => {
  const editor = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6)'], { stdio: 'ignore' });
  await once(editor, 'spawn');
  const server = await startServer({ initialize: { processId: editor.pid ?? expect.fail('not started') } });
  await goesOn(server);
  editor.kill('SIGKILL');
  expect(await server.exited).toBe(1);
});

test('the server goes on where the editor refuses to watch files, to show progress and to tell its settings', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `j${index}`);
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`${name}.journey`, journey(name)])));
  const server = await startServer({ initialize: { workspaceFolders: [] } });
  const refuse = () => {
    throw new Error('Not now.');
  };
  for (const method of [
    'client/registerCapability',
    'client/unregisterCapability',
    'window/workDoneProgress/create',
    'workspace/configuration',
  ]) {
    server.connection.onRequest(method, refuse);
  }
  const added = [{ uri: uriOf(folder), name: 'maps' }];
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added, removed: [] },
  });
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await server.shows(uriOf(`${folder}/j299.journey`), unowned);
  await server.log.first(({ message }) => message.includes('Not now.'));
  await goesOn(server);
});
