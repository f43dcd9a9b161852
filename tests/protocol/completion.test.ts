import { expect, test } from 'vitest';
import type { CompletionList, Position } from 'vscode-languageserver';
import { LineIndex } from '../../language/index.ts';
import { startServer, uriOf } from '../support/language-server.ts';
import { team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const canSuggest = { textDocument: { completion: { completionItem: { snippetSupport: true } } } };

/** What the server offers at `$0` of an open file, beside one that declares a team. */
async function offered(text: string, snippets: boolean): Promise<CompletionList> {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder], ...(snippets && { capabilities: canSuggest }) });
  const uri = uriOf(`${folder}/visit.journey`);
  const written = text.replace('$0', '');
  await server.open(uri, written);
  await server.shows(uri, () => true);
  const position: Position = new LineIndex(written).position(text.indexOf('$0'));
  return server.connection.sendRequest('textDocument/completion', { textDocument: { uri }, position });
}

test('names of other files are offered in a line that is not finished', async () => {
  const { items, isIncomplete } = await offered('journey visit\n  owner ca$0', true);
  expect(isIncomplete).toBe(true);
  expect(items.map(({ label }) => label)).toEqual(['care']);
  const line = { start: { line: 1, character: 8 }, end: { line: 1, character: 10 } };
  expect(items[0]).toMatchObject({ detail: 'Customer Care', textEdit: { range: line, newText: 'care' } });
});

test('whole blocks are offered only to editors that can fill them in', async () => {
  const labels = async (snippets: boolean) =>
    (await offered('journey visit\n  sta$0', snippets)).items.filter(({ label }) => label === 'stage').length;
  expect(await labels(true)).toBe(2);
  expect(await labels(false)).toBe(1);
});
