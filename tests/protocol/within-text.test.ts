import { isDeepStrictEqual } from 'node:util';
import { expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeLens,
  type Hover,
  type InlayHint,
  ResponseError,
} from 'vscode-languageserver';
import { Inbox } from '../support/inbox.ts';
import { type LanguageServer, startServer, uriOf } from '../support/language-server.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const promises = 'promise soon "In a day or two"\n';
const visit =
  'journey visit "The visit"\n  touchpoint door "At the door"\n    emotion glad\n    outside\n    delivers soon\n';
const start = { line: 0, character: 0 };

/** Like VS Code: asks again for what stands within a text, and tells what is set there when it is asked. */
const capabilities: ClientCapabilities = {
  workspace: {
    workspaceFolders: true,
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: { hover: { contentFormat: ['markdown', 'plaintext'] } },
};

/** What the server wants to be asked again for. */
function refreshesOf(server: LanguageServer): Inbox<string> {
  const refreshes = new Inbox<string>();
  for (const kind of ['codeLens', 'inlayHint', 'semanticTokens']) {
    server.connection.onRequest(`workspace/${kind}/refresh`, () => {
      refreshes.put(kind);
      return null;
    });
  }
  return refreshes;
}

/**
 * Asks again each time that the server wants it, until this is the answer; the last answer where it never is. A server
 * that has just begun wants it for reasons of its own, too.
 */
async function untilAskedAgain<T>(
  refreshes: Inbox<string>,
  ask: () => Promise<T>,
  expected: T,
): Promise<void> {
  for (;;) {
    const again = refreshes.next(() => true);
    if (isDeepStrictEqual(await ask(), expected)) return;
    await again;
  }
}

async function lensesIn(server: LanguageServer, uri: string): Promise<string[]> {
  const lenses: CodeLens[] = await server.connection.sendRequest('textDocument/codeLens', {
    textDocument: { uri },
  });
  return lenses.map(({ command }) => command?.title ?? '');
}

async function hintsIn(server: LanguageServer, uri: string): Promise<unknown[]> {
  const range = { start, end: { line: 99, character: 0 } };
  const hints: InlayHint[] = await server.connection.sendRequest('textDocument/inlayHint', {
    textDocument: { uri },
    range,
  });
  return hints.map(({ label }) => label);
}

test('what is shown within a text is asked for again when another file changes', async () => {
  const folder = temporaryFolder({ 'promises.journey': promises, 'visit.journey': visit });
  const uri = uriOf(`${folder}/promises.journey`);
  const server = await startServer({ folders: [folder], capabilities });
  const refreshes = refreshesOf(server);
  await server.open(uri, promises);
  await server.shows(uriOf(`${folder}/visit.journey`), () => true);
  expect(await lensesIn(server, uri)).toEqual(['kept · delivered by 1 touchpoint']);
  const asked = ['codeLens', 'inlayHint', 'semanticTokens'].map((kind) =>
    refreshes.next((it) => it === kind),
  );
  writeFiles(folder, { 'visit.journey': visit.replace('delivers', 'explains') });
  await server.tell('changed', `${folder}/visit.journey`);
  await untilAskedAgain(refreshes, () => lensesIn(server, uri), ['broken · nothing delivers it']);
  await Promise.all(asked);
});

test('what a person sets counts from the start and from the moment it is changed', async () => {
  const text = promises + visit;
  const folder = temporaryFolder({ 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const preferences = { codeLens: { journeys: false }, inlayHints: { promiseTitles: false } };
  const server = await startServer({
    folders: [folder],
    capabilities,
    settings: preferences,
    initialize: { initializationOptions: { today: '2026-10-01', preferences } },
  });
  const refreshes = refreshesOf(server);
  await server.open(uri, text);
  expect(await lensesIn(server, uri)).toEqual(['kept · delivered by 1 touchpoint']);
  expect(await hintsIn(server, uri)).toEqual(['+1']);
  server.settings = { codeLens: { promises: false, journeys: false }, inlayHints: { emotionScores: false } };
  const asked = refreshes.next((kind) => kind === 'inlayHint');
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await untilAskedAgain(refreshes, () => lensesIn(server, uri), []);
  expect(await hintsIn(server, uri)).toEqual(['In a day or two']);
  await asked;
});

test('an editor that cannot tell what is set loses nothing', async () => {
  const folder = temporaryFolder({ 'promises.journey': promises });
  const uri = uriOf(`${folder}/promises.journey`);
  const server = await startServer({ folders: [folder], capabilities });
  server.connection.onRequest('workspace/configuration', () => new ResponseError(-32601, 'No such method.'));
  await server.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await server.log.first(({ message }) => message.includes('No such method.'));
  await server.open(uri, promises);
  expect(await lensesIn(server, uri)).toEqual(['broken · nothing delivers it']);
});

test.each([
  ['markdown', ['markdown', 'plaintext']],
  ['plaintext', ['plaintext']],
  ['plaintext', undefined],
] as const)('a hover is %s for an editor that takes %j', async (kind, contentFormat) => {
  const folder = temporaryFolder({ 'promises.journey': promises });
  const uri = uriOf(`${folder}/promises.journey`);
  const hover = contentFormat === undefined ? {} : { contentFormat: [...contentFormat] };
  const server = await startServer({ folders: [folder], capabilities: { textDocument: { hover } } });
  await server.open(uri, promises);
  const position = { line: 0, character: 'promise s'.length };
  const found: Hover | null = await server.connection.sendRequest('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  expect(found?.contents).toMatchObject({ kind, value: expect.stringContaining('In a day or two') });
});
