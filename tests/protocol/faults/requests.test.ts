import { expect, test } from 'vitest';
import { atVersion, type LanguageServer, startServer, uriOf } from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const here = { line: 2, character: 18 };
const options = { tabSize: 2, insertSpaces: true };

/** What is asked about a place in a text, with what else the request needs. */
const atPlaces: Readonly<Record<string, object>> = {
  'textDocument/completion': {},
  'textDocument/definition': {},
  'textDocument/documentHighlight': {},
  'textDocument/hover': {},
  'textDocument/onTypeFormatting': { ch: '\n', options },
  'textDocument/prepareCallHierarchy': {},
  'textDocument/prepareRename': {},
  'textDocument/references': { context: { includeDeclaration: true } },
};

/** What is asked about a part of a text. */
const inRanges: Readonly<Record<string, object>> = {
  'textDocument/codeAction': { context: { diagnostics: [] } },
  'textDocument/inlayHint': {},
  'textDocument/rangeFormatting': { options },
  'textDocument/semanticTokens/range': {},
};

const inDocuments: Readonly<Record<string, object>> = {
  'textDocument/codeLens': {},
  'textDocument/documentLink': {},
  'textDocument/documentSymbol': {},
  'textDocument/foldingRange': {},
  'textDocument/formatting': { options },
  'textDocument/semanticTokens/full': {},
};

const methods = [
  ...Object.keys({ ...atPlaces, ...inRanges, ...inDocuments }),
  'textDocument/rename',
  'textDocument/selectionRange',
  'callHierarchy/incomingCalls',
  'callHierarchy/outgoingCalls',
  'workspace/executeCommand',
  'workspace/symbol',
  'waymark/view',
];

async function serverWithVisit(): Promise<{ server: LanguageServer; uri: string }> {
  const text = journey('visit', 'care');
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, text);
  await server.shows(uri, atVersion(1));
  return { server, uri };
}

/** Sends requests, however they look, and waits until all are answered. */
async function answers(server: LanguageServer, requests: readonly { method: string; params?: unknown }[]) {
  const known = server.received.all.length;
  const messages = requests.map((request, index) => ({
    jsonrpc: '2.0',
    id: `asked-${known}-${index}`,
    ...request,
  }));
  server.write(...messages);
  return Promise.all(messages.map(({ id }) => server.answerTo(id)));
}

test.each<[string, unknown]>([
  ['no parameters', undefined],
  ['nothing', null],
  ['no document', {}],
  ['a document without an address', { textDocument: {} }],
  ['a number for a document', { textDocument: 7 }],
  ['a list', [1, 2, 3]],
  ['an address that is none', { textDocument: { uri: '%' }, uri: '%', item: { uri: '%' } }],
  ['an address that is no text', { textDocument: { uri: 12 }, uri: 12, item: { uri: 12 } }],
])('requests with %s are all answered, and others go on', async (_, params) => {
  const { server, uri } = await serverWithVisit();
  const asked = methods.map((method) => (params === undefined ? { method } : { method, params }));
  const failed = (await answers(server, asked)).flatMap(({ error }, index) =>
    error === undefined ? [] : [methods[index]],
  );
  for (const method of failed) await server.log.first(({ message }) => message.startsWith(`${method} `));
  const hover = { textDocument: { uri }, position: here };
  const [seen] = await answers(server, [{ method: 'textDocument/hover', params: hover }]);
  expect(seen?.result).toMatchObject({ contents: expect.anything() });
});

test('a request that nobody knows is refused, and others go on', async () => {
  const { server, uri } = await serverWithVisit();
  const [unknown, known] = await answers(server, [
    { method: 'textDocument/telepathy', params: {} },
    { method: 'waymark/view', params: { uri, view: 'journey' } },
  ]);
  expect(unknown?.error?.code).toBe(-32601);
  expect(known?.result).toMatchObject({ journey: 'visit' });
});

const farOff = [
  ['beyond the end of the text', { line: 1_000_000, character: 1_000_000 }],
  ['beyond the end of a line', { line: 2, character: 1_000_000_000 }],
  ['before the text', { line: -1, character: -7 }],
  ['before a line', { line: 2, character: -1 }],
  ['between two letters', { line: 2, character: 18.5 }],
] as const;

test.each(farOff)('places %s are answered like the nearest one', async (_, position) => {
  const { server, uri } = await serverWithVisit();
  const textDocument = { uri };
  const about = (table: typeof atPlaces, place: object) =>
    Object.entries(table).map(([method, more]) => ({ method, params: { textDocument, ...place, ...more } }));
  const range = { start: position, end: position };
  const positions = { textDocument, positions: [position] };
  const asked = [
    ...about(atPlaces, { position }),
    ...about(inRanges, { range }),
    { method: 'textDocument/selectionRange', params: positions },
  ];
  const failed = (await answers(server, asked)).flatMap(({ error }, index) =>
    error === undefined ? [] : [`${asked[index]?.method}: ${error.message}`],
  );
  // That there is nothing to rename is an answer as well.
  expect(failed.filter((line) => !line.startsWith('textDocument/prepareRename: '))).toEqual([]);
  expect(server.log.all.filter(({ type }) => type === 1)).toEqual([]);
});

test('a file that nobody knows is answered about like one without a word', async () => {
  const { server } = await serverWithVisit();
  const textDocument = { uri: 'file:///nowhere/at-all.journey' };
  const place = { position: here, range: { start: here, end: here } };
  const asked = Object.entries({ ...atPlaces, ...inRanges, ...inDocuments }).map(([method, more]) => ({
    method,
    params: { textDocument, ...place, ...more },
  }));
  const failed = (await answers(server, asked)).flatMap(({ error }, index) =>
    error === undefined ? [] : [`${asked[index]?.method}: ${error.message}`],
  );
  expect(failed.filter((line) => !line.startsWith('textDocument/prepareRename: '))).toEqual([]);
});

test('a question about an older text is answered from the newest', async () => {
  const { server, uri } = await serverWithVisit();
  await server.change(uri, 2, [{ text: team }]);
  const [hover, links] = await answers(server, [
    { method: 'textDocument/hover', params: { textDocument: { uri }, position: here } },
    { method: 'textDocument/documentSymbol', params: { textDocument: { uri } } },
  ]);
  expect(hover).not.toHaveProperty('error');
  expect(JSON.stringify(links?.result)).toContain('Customer Care');
});

test('requests that are given up before their turn are answered so, and no work is done for them', async () => {
  const { server, uri } = await serverWithVisit();
  const params = { uri, view: 'journey' };
  const ids = Array.from({ length: 200 }, (_, index) => `given-up-${index}`);
  server.write(
    ...ids.map((id) => ({ jsonrpc: '2.0', id, method: 'waymark/view', params })),
    ...ids.map((id) => ({ jsonrpc: '2.0', method: '$/cancelRequest', params: { id } })),
    { jsonrpc: '2.0', id: 'wanted', method: 'waymark/view', params },
  );
  const given = await Promise.all(ids.map((id) => server.answerTo(id)));
  expect((await server.answerTo('wanted')).result).toMatchObject({ journey: 'visit' });
  const codes = given.map(({ error }) => error?.code);
  const isWork = ({ message }: { message: string }) => message.startsWith('waymark/view took ');
  await server.log.first(isWork);
  const worked = server.log.all.filter(isWork);
  expect(codes.filter((code) => code === -32800).length).toBe(200);
  expect(worked.length).toBe(1);
});
