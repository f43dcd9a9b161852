import { expect, test } from 'vitest';
import type { CodeAction, TextDocumentEdit } from 'vscode-languageserver';
import { applyEdits, LineIndex } from '../../language/index.ts';
import type { View, ViewParams } from '../../server/features/view.ts';
import {
  atVersion,
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

test('a quick fix, applied, makes its problem go', async () => {
  const text = journey('visit', 'carre');
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, text, 3);
  const { diagnostics } = await server.shows(uri, finding('unknown-name'));
  const problem = diagnostics.find(({ code }) => code === 'unknown-name') ?? expect.fail('not found');
  const actions: CodeAction[] = await server.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range: problem.range,
    context: { diagnostics: [problem] },
  });
  const action = actions[0] ?? expect.fail('no quick fix');
  expect(action).toMatchObject({ kind: 'quickfix', diagnostics: [problem] });
  const edit = action.edit?.documentChanges?.[0] as TextDocumentEdit;
  expect(edit.textDocument).toEqual({ uri, version: 3 });
  await server.change(uri, 4, [{ text: edited(text, edit) }]);
  expect(await server.shows(uri, atVersion(4))).toSatisfy(notFinding('unknown-name'));
});

test('nothing but quick fixes is offered, and only where a problem is', async () => {
  const text = journey('visit', 'carre');
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  const { diagnostics } = await server.shows(uri, finding('unknown-name'));
  const ask = (range: unknown, only?: string[]) =>
    server.connection.sendRequest('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const problem = diagnostics.find(({ code }) => code === 'unknown-name');
  expect(await ask(problem?.range, ['refactor'])).toEqual([]);
  expect(await ask(problem?.range, ['quickfix'])).not.toEqual([]);
  const start = { line: 0, character: 0 };
  expect(await ask({ start, end: start })).toEqual([]);
});

test('after each update the client hears which files it touched', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const [brand, visit] = [uriOf(`${folder}/brand.journey`), uriOf(`${folder}/visit.journey`)];
  const server = await startServer({ folders: [folder] });
  await server.projectChanges.first(({ uris }) => uris.includes(brand) && uris.includes(visit));
  const next = server.projectChanges.next(({ uris }) => uris.length > 0);
  await server.open(brand, 'team field "Field"\n');
  expect((await next).uris).toEqual(expect.arrayContaining([brand, visit]));
});

test('a request that is cancelled before its turn is not answered, and the next one is', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder] });
  const params = { uri: uriOf(`${folder}/brand.journey`), view: 'journey' };
  server.write(
    { jsonrpc: '2.0', id: 'first', method: 'waymark/view', params },
    { jsonrpc: '2.0', method: '$/cancelRequest', params: { id: 'first' } },
    { jsonrpc: '2.0', id: 'second', method: 'waymark/view', params },
  );
  expect((await server.answerTo('first')).error?.code).toBe(-32800);
  expect((await server.answerTo('second')).result).toMatchObject({ kind: 'mermaid' });
});

test('a request that fails is logged, and others go on', async () => {
  const text = journey('visit', 'care');
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, text);
  const broken = server.connection.sendRequest('textDocument/codeAction', { textDocument: { uri } });
  await expect(broken).rejects.toThrow('textDocument/codeAction failed. The log says more.');
  const line = await server.log.first(({ message }) =>
    message.startsWith('textDocument/codeAction failed: '),
  );
  expect(line.type).toBe(1);
  expect((await draw(server, { uri, view: 'journey' })).journey).toBe('visit');
});

test('every request leaves a line in the log', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  await draw(server, { uri: uriOf(`${folder}/visit.journey`), view: 'journey' });
  const line = await server.log.first(({ message }) => message.startsWith('waymark/view'));
  expect(line.message).toMatch(/^waymark\/view took \d+\.\d ms$/);
});

function draw(server: LanguageServer, params: ViewParams): Promise<View> {
  return server.connection.sendRequest('waymark/view', params);
}

/** The text after an edit of the protocol. */
function edited(text: string, edit: TextDocumentEdit): string {
  const lines = new LineIndex(text);
  const edits = edit.edits.flatMap((each) =>
    'newText' in each ? [{ span: lines.span(each.range), text: each.newText }] : [],
  );
  return applyEdits(text, edits);
}
