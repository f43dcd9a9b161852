import { expect, test } from 'vitest';
import { LineIndex } from '../../language/index.ts';
import { atVersion, finding, notFinding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const owned = notFinding('touchpoint-without-owner');

test('files that nobody has opened are checked, too', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'deep/down/visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  const shown = await server.shows(uriOf(`${folder}/deep/down/visit.journey`), unowned);
  expect(shown.version).toBeUndefined();
});

test('a problem stands at the words it is about, and says which check found it', async () => {
  const text = journey('visit');
  const folder = temporaryFolder({ 'visit.journey': text });
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  const found = diagnostics.find(({ code }) => code === 'touchpoint-without-owner');
  expect(found).toMatchObject({ source: 'waymark', severity: 1 });
  const { start, end } = new LineIndex(text).span(found?.range ?? expect.fail('not found'));
  expect(text.slice(start, end)).toBe('visit-call');
});

test('names are looked up in the whole project', async () => {
  const folder = temporaryFolder({
    'a.journey': journey('known', 'care') + journey('unknown', 'nobody'),
    'z.journey': team,
  });
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/a.journey`), finding('unknown-name'));
  const unknown = diagnostics.filter(({ code }) => code === 'unknown-name').map(({ message }) => message);
  expect(unknown).toEqual([expect.stringContaining("'nobody'")]);
});

test('an open document wins over the file on disk, and closing it brings the file back', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'));
  expect((await server.shows(uri, unowned)).version).toBe(1);
  await server.close(uri);
  expect((await server.shows(uri, owned)).version).toBeUndefined();
});

test('what changes on disk below an open document does not show until it is closed', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit', 'care'), 7);
  await server.shows(uri, atVersion(7));
  writeFiles(folder, { 'visit.journey': journey('visit'), 'brand.journey': `${team}team field "Field"\n` });
  await server.tell('changed', `${folder}/visit.journey`, `${folder}/brand.journey`);
  await server.projectChanges.next(({ uris }) => uris.includes(uriOf(`${folder}/brand.journey`)));
  expect(server.shown(uri)).toSatisfy(owned);
  await server.close(uri);
  expect(await server.shows(uri, unowned)).not.toHaveProperty('version');
});

test('each edit is answered with its version, in order, and the last text wins', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/new.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'));
  await server.shows(uri, unowned);
  const end = { line: 99, character: 0 };
  const edits = ['  ', '    owner ', 'car', 'e'];
  for (const [index, text] of edits.entries()) {
    await server.change(uri, index + 2, [{ range: { start: end, end }, text }]);
  }
  const last = await server.shows(uri, atVersion(edits.length + 1));
  expect(last).toSatisfy(owned);
  expect(last).toSatisfy(notFinding('unknown-name'));
  const versions = server.published.all.filter((params) => params.uri === uri).map(({ version }) => version);
  expect(versions).toEqual([...versions].sort((a, b) => Number(a) - Number(b)));
});

test('an edit that changes nothing is answered as well', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'));
  await server.shows(uri, atVersion(1));
  await server.change(uri, 2, [{ text: journey('visit') }]);
  expect(await server.shows(uri, atVersion(2))).toSatisfy(unowned);
});

test('a burst of edits costs one check', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, '');
  await server.shows(uri, atVersion(1));
  const changes = Array.from({ length: 100 }, (_, index) => ({
    jsonrpc: '2.0',
    method: 'textDocument/didChange',
    params: {
      textDocument: { uri, version: index + 2 },
      contentChanges: [{ text: journey(`visit-${index}`) }],
    },
  }));
  server.write(...changes);
  await server.shows(uri, atVersion(101));
  expect(server.published.all.filter((params) => params.uri === uri).length).toBeLessThan(10);
});

test('edits are counted in UTF-16, as editors count', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const text = `# 🙂🙂 é\n${journey('visit', 'nobody')}`;
  await server.open(uri, text);
  await server.shows(uri, finding('unknown-name'));
  const start = text.indexOf('nobody');
  const range = new LineIndex(text).range({ start, end: start + 'nobody'.length });
  const emoji = { start: { line: 0, character: 2 }, end: { line: 0, character: 4 } };
  await server.change(uri, 2, [
    { range, text: 'care' },
    { range: emoji, text: '' },
  ]);
  expect(await server.shows(uri, atVersion(2))).toSatisfy(notFinding('unknown-name'));
});

test('a file is spoken about again only when there is something new to say', async () => {
  const folder = temporaryFolder({
    'brand.journey': team,
    'visit.journey': journey('visit'),
    'other.journey': journey('other'),
  });
  const [visit, other] = [`${folder}/visit.journey`, `${folder}/other.journey`];
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(other), unowned);
  await server.shows(uriOf(visit), unowned);
  writeFiles(folder, {
    'visit.journey': journey('visit', 'care'),
    'other.journey': `${journey('other')}# !\n`,
  });
  await server.tell('changed', visit, other);
  await server.shows(uriOf(visit), owned);
  writeFiles(folder, { 'other.journey': journey('other', 'care') });
  await server.tell('changed', other);
  await server.shows(uriOf(other), owned);
  expect(server.published.all.filter(({ uri }) => uri === uriOf(other))).toHaveLength(2);
});

test('a document that was never saved is checked alone', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder] });
  await server.open('untitled:Untitled-1', journey('visit', 'care'));
  await server.shows('untitled:Untitled-1', finding('unknown-name'));
  await server.change('untitled:Untitled-1', 2, [{ text: team + journey('visit', 'care') }]);
  await server.shows('untitled:Untitled-1', notFinding('unknown-name'));
  await server.change('untitled:Untitled-1', 3, [{ text: journey('visit') }]);
  await server.shows('untitled:Untitled-1', unowned);
  await server.close('untitled:Untitled-1');
  expect((await server.shows('untitled:Untitled-1', owned)).diagnostics).toEqual([]);
});

test('a file that cannot be read says so, and its text counts once an editor opens it', async () => {
  const folder = temporaryFolder({
    'brand.journey': team,
    'visit.journey': Buffer.from(journey('visit'), 'utf16le'),
  });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uri, finding('unreadable-file'));
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.message).toContain('UTF-8');
  await server.open(uri, journey('visit'));
  expect(await server.shows(uri, unowned)).toSatisfy(notFinding('unreadable-file'));
});

test('one file has one name, however an editor spells it', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'my é.journey': journey('visit') });
  const uri = uriOf(`${folder}/my é.journey`);
  const server = await startServer({ folders: [folder] });
  await server.shows(uri, unowned);
  await server.open(`file://${folder}/my%20é.journey`, journey('visit', 'care'));
  const shown = await server.shows(uri, owned);
  expect(shown).toSatisfy(notFinding('duplicate-name'));
  expect(shown.version).toBe(1);
});
