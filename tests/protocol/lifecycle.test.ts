import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { builtServer } from '../support/built-server.ts';
import { finding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');

test('the server says what it can do', async () => {
  const server = await startServer();
  expect(server.answer.capabilities).toMatchObject({
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: 2 },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.waymark'] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  });
});

test('the server asks to hear of journeys, settings, ignore files and folders on disk', async () => {
  const server = await startServer();
  const { registerOptions } = await server.registrations.first(
    ({ method }) => method === 'workspace/didChangeWatchedFiles',
  );
  expect(registerOptions.watchers.map(({ globPattern }: { globPattern: string }) => globPattern)).toEqual([
    '**/*.[jJ][oO][uU][rR][nN][eE][yY]',
    '**/waymark.json',
    '**/.gitignore',
    '**',
  ]);
});

test('a folder outside the workspace is watched while a document there is open', async () => {
  const folder = temporaryFolder({ 'visit.journey': '' });
  const server = await startServer();
  await server.open(uriOf(`${folder}/visit.journey`), journey('visit'));
  const { id, registerOptions } = await server.registrations.first(
    ({ registerOptions }) => registerOptions.watchers[0].globPattern.baseUri === uriOf(folder),
  );
  expect(registerOptions.watchers[0].globPattern.pattern).toBe('*.[jJ][oO][uU][rR][nN][eE][yY]');
  await server.close(uriOf(`${folder}/visit.journey`));
  await server.unregistered.first((unregistered) => unregistered === id);
});

test('a client that can do little is not asked for more', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit') });
  const server = await startServer({
    capabilities: {},
    initialize: { workspaceFolders: null, rootUri: uriOf(folder) },
  });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  expect(server.registrations.all).toEqual([]);
});

test('shutdown and exit end the server well', async () => {
  const server = await startServer();
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
  expect(await server.exited).toBe(0);
});

test('exit without shutdown is a failure', async () => {
  const server = await startServer();
  await server.connection.sendNotification('exit');
  expect(await server.exited).toBe(1);
});

test('the server ends when its input ends', async () => {
  const server = await startServer();
  server.process.stdin?.end();
  expect(await server.exited).toBe(1);
});

test('the server runs over IPC, and ends well there', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder], transport: 'ipc' });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  await server.connection.sendRequest('shutdown');
  await server.connection.sendNotification('exit');
  expect(await server.exited).toBe(0);
});

test.each(['--stdio', '--node-ipc'])(
  'a server started with %s ends when its parent is killed',
  async (flag) => {
    const server = await builtServer();
    const stdio = flag === '--stdio' ? ['pipe', 'pipe', 'inherit'] : ['ignore', 'ignore', 'inherit', 'ipc'];
    const parent = spawn(process.execPath, ['-e', parentScript, server, flag, JSON.stringify(stdio)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    await once(parent.stdout, 'data');
    const ended = once(parent, 'exit');
    parent.kill('SIGKILL');
    // The server holds the other end of its parent's error output: it closes when both are gone.
    parent.stderr.resume();
    await once(parent.stderr, 'close');
    expect(await ended).toEqual([null, 'SIGKILL']);
  },
);

/**
 * Starts the server given as an argument and says so once the server has answered. The process that the server is
 * told to watch goes on living, so that only the end of the connection can tell it.
 */
const parentScript = `
  const { spawn } = require('node:child_process');
  const [server, flag, stdio] = process.argv.slice(1);
  const child = spawn(process.execPath, [server, flag], { stdio: JSON.parse(stdio) });
  const params = { processId: process.ppid, rootUri: null, capabilities: {} };
  const message = { jsonrpc: '2.0', id: 1, method: 'initialize', params };
  const answered = () => console.log('answered');
  if (flag === '--stdio') {
    const body = JSON.stringify(message);
    child.stdin.write('Content-Length: ' + body.length + '\\r\\n\\r\\n' + body);
    child.stdout.once('data', answered);
  } else {
    child.send(message);
    child.once('message', answered);
  }
`;

test('loading many files is shown as progress', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `j${index}`);
  const folder = temporaryFolder(Object.fromEntries(names.map((name) => [`${name}.journey`, journey(name)])));
  const server = await startServer({ folders: [folder] });
  await server.progress.first(({ kind }) => kind === 'begin');
  await server.progress.first(
    ({ kind, message }) => kind === 'report' && message?.includes('of 300') === true,
  );
  await server.progress.first(({ kind }) => kind === 'end');
  expect(server.progress.all.map(({ kind }) => kind).filter((kind) => kind !== 'report')).toEqual([
    'begin',
    'end',
  ]);
});

test('what is asked about an open file is answered before the rest is read', async () => {
  const names = Array.from({ length: 300 }, (_, index) => `j${index}`);
  const folder = temporaryFolder({
    'brand.journey': team,
    ...Object.fromEntries(names.map((name) => [`${name}.journey`, journey(name)])),
  });
  const uri = uriOf(`${folder}/j7.journey`);
  const server = await startServer({ initialize: { workspaceFolders: [] } });
  const added = [{ uri: uriOf(folder), name: 'maps' }];
  const textDocument = { uri, languageId: 'journey', version: 1, text: journey('j7') };
  server.write(
    {
      jsonrpc: '2.0',
      method: 'workspace/didChangeWorkspaceFolders',
      params: { event: { added, removed: [] } },
    },
    { jsonrpc: '2.0', method: 'textDocument/didOpen', params: { textDocument } },
    { jsonrpc: '2.0', id: 'view', method: 'waymark/view', params: { uri, view: 'journey' } },
  );
  expect((await server.answerTo('view')).result).toMatchObject({ journey: 'j7' });
  expect(server.published.all).toEqual([]);
  await server.shows(uri, unowned);
});
