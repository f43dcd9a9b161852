import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const unknown = finding('unknown-name');
const known = notFinding('unknown-name');
const nothing = ({ diagnostics }: { diagnostics: unknown[] }) => diagnostics.length === 0;

/** A server with two folders: one that goes, with an open document, and one that stays. */
async function withTwoFolders() {
  const goes = temporaryFolder({
    'brand.journey': team,
    'visit.journey': journey('visit'),
    'open.journey': journey('open', 'care'),
  });
  const stays = temporaryFolder({ 'call.journey': journey('call') });
  const server = await startServer({ folders: [goes, stays] });
  await server.open(uriOf(`${goes}/open.journey`), journey('open', 'care'));
  await server.shows(uriOf(`${goes}/visit.journey`), unowned);
  await server.shows(uriOf(`${stays}/call.journey`), unowned);
  expect(await server.shows(uriOf(`${goes}/open.journey`), ({ version }) => version === 1)).toSatisfy(known);
  return { server, goes, stays };
}

async function leaveWorkspace(server: LanguageServer, folder: string): Promise<void> {
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [], removed: [{ uri: uriOf(folder), name: 'goes' }] },
  });
}

const symbols = (server: LanguageServer, file: string) =>
  server.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: uriOf(file) } });

/** In which order the disk, the watcher and the workspace lose the folder. */
const orders: readonly (readonly [string, (server: LanguageServer, folder: string) => Promise<void>])[] = [
  [
    'on disk, and then in the workspace',
    async (server, folder) => {
      rmSync(folder, { recursive: true });
      await server.tell('deleted', folder);
      await leaveWorkspace(server, folder);
    },
  ],
  [
    'in the workspace, and then on disk',
    async (server, folder) => {
      await leaveWorkspace(server, folder);
      rmSync(folder, { recursive: true });
      await server.tell('deleted', folder, `${folder}/visit.journey`);
    },
  ],
  [
    'on disk without a word, and then in the workspace',
    async (server, folder) => {
      rmSync(folder, { recursive: true });
      await leaveWorkspace(server, folder);
    },
  ],
  [
    'on disk only',
    async (server, folder) => {
      rmSync(folder, { recursive: true });
      await server.tell('deleted', folder);
    },
  ],
];

test.each(orders)('a folder that goes %s takes its findings along, and harms no other', async (_, go) => {
  const { server, goes, stays } = await withTwoFolders();
  const said = server.published.all.length;
  const open = await symbols(server, `${goes}/open.journey`);
  await go(server, goes);
  await server.shows(uriOf(`${goes}/visit.journey`), nothing);
  // What is open in the editor is there still, alone.
  await server.shows(uriOf(`${goes}/open.journey`), unknown);
  expect(await symbols(server, `${goes}/open.journey`)).toEqual(open);
  expect(open).not.toEqual([]);
  expect(await symbols(server, `${goes}/visit.journey`)).toEqual([]);
  await server.close(uriOf(`${goes}/open.journey`));
  await server.shows(uriOf(`${goes}/open.journey`), nothing);
  const others = server.published.all.slice(said).filter(({ uri }) => uri.startsWith(`${uriOf(stays)}/`));
  expect(others).toEqual([]);
  writeFiles(stays, { 'brand.journey': team, 'call.journey': journey('call', 'care') });
  await server.tell('created', `${stays}/brand.journey`);
  await server.tell('changed', `${stays}/call.journey`);
  await server.shows(uriOf(`${stays}/call.journey`), notFinding('touchpoint-without-owner'));
});

test('a folder that is gone before it is read holds nothing, and one that comes back is read', async () => {
  const goes = temporaryFolder({ 'visit.journey': journey('visit') });
  const stays = temporaryFolder({ 'call.journey': journey('call') });
  rmSync(goes, { recursive: true });
  const server = await startServer({ folders: [goes, stays] });
  await server.shows(uriOf(`${stays}/call.journey`), unowned);
  expect(server.published.all.filter(({ uri }) => uri.startsWith(`${uriOf(goes)}/`))).toEqual([]);
  writeFiles(goes, { 'visit.journey': journey('visit') });
  await server.tell('created', goes);
  await server.shows(uriOf(`${goes}/visit.journey`), unowned);
});
