import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { start } from '../../server/lsp/start.ts';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { sourceExportTools } from '../support/export-tools.ts';
import { connectedEnds } from '../support/in-process.ts';
import { Inbox } from '../support/inbox.ts';
import { finding, notFinding, uriOf } from '../support/language-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** An editor and its server, with a clock that the test sets and minutes that pass when the test says so. */
async function serverWithClock(now: Date, folder: string, options: object = {}) {
  const clock = { now };
  const minutes = new Set<() => void>();
  const { server, client } = connectedEnds();
  start(server, {
    disk: nodeFileSource,
    clock: () => clock.now,
    everyMinute: (work) => {
      minutes.add(work);
      return () => minutes.delete(work);
    },
    nextTurn: setImmediate,
    tools: sourceExportTools,
    revisionOf: async () => undefined,
    ignoreCase: false,
  });
  const published = new Inbox<PublishDiagnosticsParams>();
  client.onNotification('textDocument/publishDiagnostics', (params) => published.put(params));
  await client.sendRequest('initialize', {
    processId: null,
    capabilities: {},
    rootUri: null,
    workspaceFolders: [{ uri: uriOf(folder), name: 'maps' }],
    initializationOptions: options,
  });
  await client.sendNotification('initialized', {});
  const becomes = (date: Date) => {
    clock.now = date;
    for (const work of minutes) work();
  };
  return { client, published, becomes, minutes };
}

/** Research that is a year old on the first of October 2026: stale from the next day on. */
const files = {
  'brand.journey': 'team care "Customer Care"\n',
  'visit.journey': 'journey visit "Visit"\n  research "Nine diaries" on 2025-10-01\n',
};
const stale = finding('research-stale');
const fresh = notFinding('research-stale');

test('what grows old at midnight is found while the server runs, and nothing else is said again', async () => {
  const folder = temporaryFolder(files);
  const { published, becomes } = await serverWithClock(new Date(2026, 9, 1, 23, 59), folder);
  const before = await published.first(({ uri }) => uri === uriOf(`${folder}/visit.journey`));
  expect(before).toSatisfy(fresh);
  const count = published.all.length;
  becomes(new Date(2026, 9, 2, 0, 0));
  await published.first(stale);
  expect(published.all.slice(count).map(({ uri }) => uri)).toEqual([uriOf(`${folder}/visit.journey`)]);
});

test('a clock that is set back is believed', async () => {
  const folder = temporaryFolder(files);
  const { published, becomes } = await serverWithClock(new Date(2026, 9, 2, 12), folder);
  await published.first(stale);
  const next = published.next(fresh);
  becomes(new Date(2026, 8, 1, 12));
  expect((await next).uri).toBe(uriOf(`${folder}/visit.journey`));
});

test('a clock that stands before 1970 is believed', async () => {
  const folder = temporaryFolder(files);
  const { published, becomes } = await serverWithClock(new Date(1969, 11, 31, 23, 59), folder);
  const { diagnostics } = await published.first(stale);
  expect(diagnostics.map(({ message }) => message).join()).toContain('is still to come');
  const next = published.next(fresh);
  becomes(new Date(2026, 1, 1));
  await next;
});

test('on the 29th of February, a year ago was the 28th', async () => {
  const research = (day: string) => ({
    'visit.journey': `journey visit "Visit"\n  research "Nine diaries" on ${day}\n`,
  });
  const leapDay = new Date(2028, 1, 29, 12);
  const old = await serverWithClock(leapDay, temporaryFolder(research('2027-02-27')));
  await old.published.first(stale);
  const young = await serverWithClock(leapDay, temporaryFolder(research('2027-02-28')));
  expect(await young.published.first(() => true)).toSatisfy(fresh);
});

test('a day that is fixed stays, whatever the clock says', async () => {
  const folder = temporaryFolder(files);
  const { client, published, becomes } = await serverWithClock(new Date(2026, 9, 1), folder, {
    today: '2026-10-01',
  });
  await published.first(({ uri }) => uri === uriOf(`${folder}/visit.journey`));
  const count = published.all.length;
  becomes(new Date(2030, 0, 1));
  const textDocument = { uri: uriOf(`${folder}/last.journey`), languageId: 'journey', version: 1, text: 'x' };
  await client.sendNotification('textDocument/didOpen', { textDocument });
  await published.first(({ uri }) => uri === textDocument.uri);
  expect(published.all.slice(count).filter(stale)).toEqual([]);
});

test('when the server is shut down, no clock is looked at any more', async () => {
  const { client, minutes } = await serverWithClock(new Date(2026, 9, 1), temporaryFolder());
  expect(minutes.size).toBe(1);
  await client.sendRequest('shutdown');
  expect(minutes.size).toBe(0);
});
