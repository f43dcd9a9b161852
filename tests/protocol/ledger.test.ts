import { expect, test } from 'vitest';
import type { Ledger } from '../../server/features/ledger/index.ts';
import { type LanguageServer, startServer, uriOf } from '../support/language-server.ts';
import { team } from '../support/small-journeys.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function ledger(server: LanguageServer, tree: string, open: readonly string[] = []): Promise<Ledger> {
  return server.connection.sendRequest('workspace/executeCommand', {
    command: `waymark.ledger.${tree}`,
    arguments: [{ open }],
  });
}

const kept = 'journey order\n  touchpoint call\n    owner care\n    delivers on-time\n';

test('the ledger sees every edit that was sent before it', async () => {
  const folder = temporaryFolder({ 'brand.journey': `${team}promise on-time "On time"\n` });
  const uri = uriOf(`${folder}/order.journey`);
  const server = await startServer({ folders: [folder] });
  await server.projectChanges.first(({ uris }) => uris.includes(uriOf(`${folder}/brand.journey`)));
  expect(await ledger(server, 'promises')).toMatchObject({ summary: '1 broken', alarm: { count: 1 } });
  await server.open(uri, kept);
  const { summary, rows, alarm } = await ledger(server, 'promises');
  expect(summary).toBe('1 kept');
  expect(alarm).toBeUndefined();
  expect(rows.map(({ label, rows: below }) => [label, below?.map((row) => row.label)])).toEqual([
    ['Kept', ['On time']],
  ]);
});

test('a folder without a journey is known to be empty once it was looked through', async () => {
  const folder = temporaryFolder({ 'notes.md': '# Notes' });
  const server = await startServer({ folders: [folder] });
  await server.projectChanges.first(({ uris }) => uris.length === 0);
  expect(await ledger(server, 'journeys')).toEqual({ rows: [], loading: false });
});

test('the server names the commands of the ledger', async () => {
  const server = await startServer();
  expect(server.answer.capabilities.executeCommandProvider?.commands).toEqual(
    expect.arrayContaining(['waymark.ledger.journeys', 'waymark.ledger.owners', 'waymark.ledger.promises']),
  );
});
