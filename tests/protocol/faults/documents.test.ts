import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  atVersion,
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const owned = notFinding('touchpoint-without-owner');

function versionsOf(server: LanguageServer, uri: string) {
  return server.published.all.flatMap((params) => (params.uri === uri ? [params.version ?? -1] : []));
}

test('of hundreds of edits at once the last text wins, and what is said is about that', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const start = journey('visit', 'care');
  await server.open(uri, start);
  await server.shows(uri, atVersion(1));
  const { text, messages } = manyEdits(uri, start, 500);
  server.write(...messages);
  const { diagnostics } = await server.shows(uri, atVersion(501));
  const versions = versionsOf(server, uri);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
  const fresh = await startServer({ folders: [folder] });
  await fresh.open(uri, text, 501);
  expect(diagnostics).toEqual((await fresh.shows(uri, atVersion(501))).diagnostics);
  expect(diagnostics).not.toEqual([]);
});

test('a document that is edited faster than it is checked is checked in between as well', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit', 'care'));
  for (let version = 2; version <= 300; version += 1) {
    const owner = version % 2 === 0 ? undefined : 'care';
    await server.change(uri, version, [{ text: journey('visit', owner) }]);
    if (version % 50 === 0) await server.shows(uri, atVersion(version));
  }
  await server.change(uri, 301, [{ text: journey('visit') }]);
  expect(await server.shows(uri, atVersion(301))).toSatisfy(unowned);
  const versions = versionsOf(server, uri);
  expect(versions).toEqual([...versions].sort((a, b) => a - b));
});

test('an edit of a document that nobody opened changes nothing', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.change(uri, 2, [{ text: journey('visit') }]);
  await server.close(uri);
  await seen(server, folder);
  expect(server.shown(uri)?.diagnostics ?? []).toEqual((await alone(folder, uri))?.diagnostics ?? []);
});

test('a document that is opened twice has the text that came last', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'), 1);
  await server.open(uri, journey('visit', 'care'), 5);
  expect(await server.shows(uri, atVersion(5))).toSatisfy(owned);
  await server.change(uri, 6, [{ range: atEnd, text: journey('call') }]);
  expect(await server.shows(uri, atVersion(6))).toSatisfy(unowned);
});

test('an edit that comes after its document was closed changes nothing', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'), 1);
  await server.shows(uri, unowned);
  await server.close(uri);
  await server.change(uri, 2, [{ text: journey('visit') }]);
  await server.shows(uri, owned);
  await seen(server, folder);
  expect(server.shown(uri)).toSatisfy(owned);
  expect(server.shown(uri)).not.toHaveProperty('version');
});

test('where versions go backwards, the text that came last still counts', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit', 'care'), 9);
  await server.shows(uri, atVersion(9));
  await server.change(uri, 4, [{ text: journey('visit') }]);
  expect((await server.shows(uri, unowned)).version).toBe(4);
  await server.change(uri, 10, [{ text: journey('visit', 'care') }]);
  expect((await server.shows(uri, owned)).version).toBe(10);
});

const far = 4_000_000_000;

test.each([
  ['behind the text', { start: { line: far, character: 0 }, end: { line: far, character: far } }],
  ['before the text', { start: { line: -3, character: -1 }, end: { line: -1, character: 0 } }],
  ['around all of it', { start: { line: -3, character: -1 }, end: { line: far, character: far } }],
  ['from its end to its start', { start: { line: far, character: 0 }, end: { line: 0, character: 0 } }],
])('an edit of a range %s changes what there is of it', async (_, range) => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const text = journey('visit', 'care');
  const document = TextDocument.create(uri, 'journey', 1, text);
  const edit = { range, text: `${journey('call')}\n` };
  const after = TextDocument.update(document, [edit], 2).getText();
  await server.open(uri, text);
  await server.change(uri, 2, [edit]);
  const { diagnostics } = await server.shows(uri, atVersion(2));
  const fresh = await startServer({ folders: [folder] });
  await fresh.open(uri, after, 2);
  expect(diagnostics).toEqual((await fresh.shows(uri, atVersion(2))).diagnostics);
});

test.each<[string, string, unknown]>([
  ['an edit without a document', 'textDocument/didChange', { contentChanges: [{ text: '' }] }],
  ['an edit that says nothing', 'textDocument/didChange', undefined],
  ['an opened document that is none', 'textDocument/didOpen', { textDocument: null }],
  ['a closed document that is none', 'textDocument/didClose', {}],
])('%s is logged, and what comes next is heard', async (_, method, params) => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  server.write(params === undefined ? { jsonrpc: '2.0', method } : { jsonrpc: '2.0', method, params });
  await server.log.first(({ message, type }) => type === 1 && message.includes(method));
  await server.open(uri, journey('visit'));
  expect(await server.shows(uri, atVersion(1))).toSatisfy(unowned);
});

test('news of files and folders that are none disturb nothing', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const changes = [{}, { uri: 12, type: 1 }, { uri: 'file:///%', type: 9 }, null];
  for (const params of [{ changes }, { changes: null }, null]) {
    server.write({ jsonrpc: '2.0', method: 'workspace/didChangeWatchedFiles', params });
  }
  for (const params of [{ event: null }, { event: { added: [{}], removed: null } }, null]) {
    server.write({ jsonrpc: '2.0', method: 'workspace/didChangeWorkspaceFolders', params });
  }
  await server.open(uri, journey('visit', 'care') + journey('call'));
  const shown = await server.shows(uri, unowned);
  expect(shown).toSatisfy(notFinding('unknown-name'));
});

const atEnd = { start: { line: 999, character: 0 }, end: { line: 999, character: 0 } };

/** Random edits of a text, each a message of its own, and the text after all of them. */
function manyEdits(uri: string, start: string, count: number) {
  const place = fc.record({ line: fc.nat(12), character: fc.nat(40) });
  const words = fc.constantFrom('', '\n', '  ', 'owner care', 'touchpoint t "T"', '"', '# ignore', '🙂', 'x');
  const change = fc.record({ range: fc.record({ start: place, end: place }), text: words });
  const changes: TextDocumentContentChangeEvent[] = [
    ...fc.sample(change, { numRuns: count - 1, seed: 8 }),
    { range: atEnd, text: `\n${journey('last')}` },
  ];
  const document = TextDocument.create(uri, 'journey', 1, start);
  const messages = changes.map((edit, index) => {
    TextDocument.update(document, [edit], index + 2);
    const textDocument = { uri, version: index + 2 };
    const params = { textDocument, contentChanges: [edit] };
    return { jsonrpc: '2.0', method: 'textDocument/didChange', params };
  });
  return { text: document.getText(), messages };
}

/** Waits until all that was said before has been worked on: one more document is checked then. */
async function seen(server: LanguageServer, folder: string): Promise<void> {
  const last = uriOf(`${folder}/last.journey`);
  await server.open(last, journey('last'));
  await server.shows(last, unowned);
}

/** What is shown of a file where nothing special happens. */
async function alone(folder: string, uri: string) {
  const server = await startServer({ folders: [folder] });
  await seen(server, folder);
  return server.shown(uri);
}
