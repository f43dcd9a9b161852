import { expect, test } from 'vitest';
import { startServer, uriOf } from '../support/language-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const brand = 'team care\npromise soon\n';
const visit = 'journey visit\n  touchpoint call\n    owner care\n';

/** What names of the brand's file are, by the legend: types and modifiers as numbers. */
const [team, promise, declared, broken] = [2, 4, 1, 2];
const whileBroken = [0, 5, 4, team, declared, 1, 8, 4, promise, declared + broken];
const onceKept = [0, 5, 4, team, declared, 1, 8, 4, promise, declared];

test('colours follow an edit of another file, and the editor is told to ask again', async () => {
  const folder = temporaryFolder({ 'brand.journey': brand, 'visit.journey': visit });
  const [textDocument, other] = ['brand', 'visit'].map((it) => ({ uri: uriOf(`${folder}/${it}.journey`) }));
  const workspace = { workspaceFolders: true, semanticTokens: { refreshSupport: true } };
  const server = await startServer({ folders: [folder], capabilities: { workspace } });
  const { semanticTokensProvider } = server.answer.capabilities;
  expect(semanticTokensProvider).toMatchObject({ full: true, range: true });
  const full = () => server.connection.sendRequest('textDocument/semanticTokens/full', { textDocument });
  await server.shows(textDocument?.uri ?? '', ({ diagnostics }) => diagnostics.length > 0);
  expect(await full()).toEqual({ data: whileBroken });
  const refreshed = new Promise<void>((resolve) => {
    server.connection.onRequest('workspace/semanticTokens/refresh', () => {
      resolve();
      return null;
    });
  });
  await server.open(other?.uri ?? '', `${visit}    delivers soon\n`);
  await refreshed;
  expect(await full()).toEqual({ data: onceKept });
  const range = { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } };
  expect(
    await server.connection.sendRequest('textDocument/semanticTokens/range', { textDocument, range }),
  ).toEqual({ data: [1, 8, 4, promise, declared] });
});
