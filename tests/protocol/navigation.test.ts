import { expect, test } from 'vitest';
import type { Location, LocationLink, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import { startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A server with a project of two files, of which one is open at version 3, and the place of its owner. */
async function opened(textDocument: object = {}) {
  const text = journey('visit', 'care');
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': text });
  const [brand, visit] = [uriOf(`${folder}/brand.journey`), uriOf(`${folder}/visit.journey`)];
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } }, textDocument };
  const server = await startServer({ folders: [folder], capabilities });
  await server.projectChanges.first(({ uris }) => uris.includes(brand) && uris.includes(visit));
  await server.open(visit, text, 3);
  const line = text.split('\n').findIndex((it) => it.includes('owner care'));
  const position = { line, character: (text.split('\n')[line] ?? '').indexOf('care') };
  const ask = <T>(method: string, params: object = {}): Promise<T> =>
    server.connection.sendRequest(method, { textDocument: { uri: visit }, position, ...params });
  return { ask, brand, visit, position };
}

const declared = { start: { line: 0, character: 5 }, end: { line: 0, character: 9 } };

test('a definition is a place, and comes with the text that leads to it where the editor takes that', async () => {
  const plain = await opened();
  expect(await plain.ask<Location[]>('textDocument/definition')).toEqual([
    { uri: plain.brand, range: declared },
  ]);
  const able = await opened({ definition: { linkSupport: true } });
  const { line, character } = able.position;
  expect(await able.ask<LocationLink[]>('textDocument/definition')).toEqual([
    {
      originSelectionRange: { start: able.position, end: { line, character: character + 4 } },
      targetUri: able.brand,
      targetRange: { start: { line: 0, character: 0 }, end: { line: 0, character: team.length - 1 } },
      targetSelectionRange: declared,
    },
  ]);
});

test('renaming names the versions of open documents, and none of others', async () => {
  const { ask, brand, visit, position } = await opened();
  const end = { line: position.line, character: position.character + 4 };
  expect(await ask('textDocument/prepareRename')).toEqual({
    range: { start: position, end },
    placeholder: 'care',
  });
  const { documentChanges } = await ask<WorkspaceEdit>('textDocument/rename', { newName: 'service' });
  expect(documentChanges as TextDocumentEdit[]).toEqual([
    { textDocument: { uri: brand, version: null }, edits: [{ range: declared, newText: 'service' }] },
    {
      textDocument: { uri: visit, version: 3 },
      edits: [{ range: { start: position, end }, newText: 'service' }],
    },
  ]);
});

test('what cannot be renamed is refused in words for the person who asked', async () => {
  const { ask } = await opened();
  await expect(ask('textDocument/rename', { newName: 'Our Service' })).rejects.toThrow(
    "'Our Service' cannot be a name: a name is made of letters, digits, - and _, with at least one letter. Write 'our-service'.",
  );
  await expect(ask('textDocument/prepareRename', { position: { line: 0, character: 2 } })).rejects.toThrow(
    "'journey' is a word of the language: only names can be renamed.",
  );
});

test('an editor that knows no trees gets a list for an outline', async () => {
  const listed = await opened();
  const [first] = await listed.ask<object[]>('textDocument/documentSymbol');
  expect(first).toHaveProperty('location');
  const trees = await opened({ documentSymbol: { hierarchicalDocumentSymbolSupport: true } });
  const [root] = await trees.ask<object[]>('textDocument/documentSymbol');
  expect(root).toHaveProperty('children');
});
