import { truncateSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  atVersion,
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { type Content, temporaryFolder } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const unreadable = finding('unreadable-file');

const text = journey('visit');
const lines = text.split('\n');
const latin1 = Buffer.from(journey('visit').replace('Call us', 'Caf\u00E9'), 'latin1');
const png = Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex');
const notUtf8 = 'This is not UTF-8 text: save it again as UTF-8.';

test.each<[string, Content, string]>([
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le'), `${notUtf8} It looks like UTF-16.`],
  [
    'UTF-16 the other way round',
    Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    `${notUtf8} It looks like UTF-16.`,
  ],
  [
    'UTF-16 the other way round without a mark',
    Buffer.from(text, 'utf16le').swap16(),
    `${notUtf8} It looks like UTF-16.`,
  ],
  ['Latin-1', latin1, `${notUtf8} Line 3 cannot be read.`],
  [
    'a quote as Windows-1252 writes it',
    Buffer.from('\x93Visit\x94', 'latin1'),
    `${notUtf8} Line 1 cannot be read.`,
  ],
  ['half a letter', Buffer.from('# é').subarray(0, 3), `${notUtf8} Line 1 cannot be read.`],
  ['a picture', png, 'This is no text: a journey file holds text only, saved as UTF-8.'],
])('a file of %s says what to do, and the others are checked', async (_, content, message) => {
  const folder = temporaryFolder({ 'odd.journey': content, 'call.journey': journey('call') });
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/odd.journey`), unreadable);
  expect(diagnostics).toMatchObject([{ message, severity: 1, range: { start: { line: 0, character: 0 } } }]);
  await server.shows(uriOf(`${folder}/call.journey`), unowned);
});

test.each<[string, string]>([
  ['CRLF', lines.join('\r\n')],
  ['a lone CR', lines.join('\r')],
  [
    'CRLF, LF and CR in turns',
    lines.map((line, index) => line + (['\r\n', '\n', '\r'][index % 3] ?? '')).join(''),
  ],
  ['a byte-order mark at the start', `\uFEFF${text}`],
])('with %s, the same is found in the same lines, on disk and in the editor', async (_, written) => {
  const folder = temporaryFolder({ 'visit.journey': written });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const plain = await startServer({ folders: [temporaryFolder({ 'visit.journey': text })] });
  const [expected] = await Promise.all([plain.published.first(unowned)]);
  expect((await server.shows(uri, unowned)).diagnostics.map(withoutRelated)).toEqual(
    expected.diagnostics.map(withoutRelated),
  );
  // Editors keep a byte-order mark to themselves.
  await server.open(uri, written.replace('\uFEFF', ''));
  expect((await server.shows(uri, atVersion(1))).diagnostics.map(withoutRelated)).toEqual(
    expected.diagnostics.map(withoutRelated),
  );
});

function withoutRelated({ code, message, range }: { code?: unknown; message: unknown; range: unknown }) {
  return { code, message, range };
}

test.each<[string, string]>([
  ['nothing', ''],
  ['spaces', ' \t\u00A0 '],
  ['a byte-order mark alone', '\uFEFF'],
])('a file of %s is a journey file without a word', async (_, content) => {
  const folder = temporaryFolder({ 'empty.journey': content, 'call.journey': journey('call') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/call.journey`), unowned);
  expect(server.shown(uriOf(`${folder}/empty.journey`))?.diagnostics ?? []).toEqual([]);
});

test('a zero in a text is a mistake at its place, not the end of the text', async () => {
  const folder = temporaryFolder({ 'visit.journey': `# a\0b\n\0journey x\n${text}` });
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  expect(diagnostics.some(({ range }) => range.start.line === 1)).toBe(true);
});

test('a file of 50 MB says what to do, and delays nobody', async () => {
  const folder = temporaryFolder({ 'huge.journey': '# huge\n', 'call.journey': journey('call') });
  truncateSync(`${folder}/huge.journey`, 50_000_000);
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uriOf(`${folder}/huge.journey`), unreadable);
  expect(diagnostics.map(({ message }) => message)).toEqual([tooLarge('50.0')]);
  await server.shows(uriOf(`${folder}/call.journey`), unowned);
});

test('a text of 50 MB in the editor says what to do, and all that is asked about it is answered', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/huge.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, '# a line of a comment that is longer than most\n'.repeat(1_100_000));
  const { diagnostics } = await server.shows(uri, unreadable);
  expect(diagnostics.map(({ message }) => message)).toEqual([tooLarge('51.7')]);
  expect(await failuresAt(server, uri)).toEqual([]);
  const end = { line: 2_000_000, character: 0 };
  await server.change(uri, 2, [{ range: { start: end, end }, text: journey('visit') }]);
  expect(await server.shows(uri, atVersion(2))).toSatisfy(unreadable);
  await server.change(uri, 3, [{ text: journey('visit', 'care') }]);
  expect((await server.shows(uri, notFinding('unreadable-file'))).version).toBe(3);
  await server.close(uri);
  expect((await server.shows(uri, ({ version }) => version === undefined)).diagnostics).toEqual([]);
});

const tooLarge = (size: string) =>
  `This is too large (${size} MB): split it into several files of 10 MB at most.`;

test.each<[string, () => string]>([
  ['one line of nine megabytes', () => `journey visit "${'very long '.repeat(900_000)}`],
  ['a million lines of comments', () => '# comment\n'.repeat(990_000)],
  ['four thousand levels of indentation', () => indented(4_000)],
  ['nothing but quotes', () => '"'.repeat(200_000)],
])('a text of %s is read, and what follows is answered', async (_, make) => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const uri = uriOf(`${folder}/odd.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, make());
  await server.shows(uri, atVersion(1));
  expect(server.log.all.filter(({ type }) => type === 1)).toEqual([]);
  await server.change(uri, 2, [{ text }]);
  expect(await server.shows(uri, atVersion(2))).toSatisfy(unowned);
});

function indented(levels: number): string {
  return Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}stage s${level} "S"\n`).join('');
}

/** Asks all kinds of things about a text; what fails. */
async function failuresAt(server: LanguageServer, uri: string): Promise<string[]> {
  const position = { line: 3, character: 2 };
  const range = { start: position, end: position };
  const params = { textDocument: { uri }, uri, view: 'map', position, range, positions: [position] };
  const needed = {
    context: { diagnostics: [], includeDeclaration: true },
    options: { tabSize: 2, insertSpaces: true },
  };
  const methods = [
    'codeAction codeLens completion definition documentHighlight documentLink documentSymbol',
    'foldingRange formatting hover inlayHint prepareCallHierarchy rangeFormatting references',
    'selectionRange semanticTokens/full semanticTokens/range',
  ].flatMap((names) => names.split(' ').map((name) => `textDocument/${name}`));
  const answers = methods.map((method) =>
    server.connection.sendRequest(method, { ...params, ...needed }).then(
      () => [],
      (error) => [`${method}: ${error}`],
    ),
  );
  return (await Promise.all(answers)).flat();
}
