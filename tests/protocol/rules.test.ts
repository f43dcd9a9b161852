import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { finding, notFinding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const code = 'touchpoint-without-owner';
const unowned = finding(code);
const rules = (set: Readonly<Record<string, unknown>>) => JSON.stringify({ rules: set });
const hinted = ({ diagnostics }: PublishDiagnosticsParams) =>
  diagnostics.some((it) => it.code === code && it.severity === 4);

test('what waymark.json says of checks holds at once, for open files and for others', async () => {
  const files = { 'brand.journey': team, 'visit.journey': journey('visit'), 'call.journey': journey('call') };
  const folder = temporaryFolder(files);
  const [visit, call] = [uriOf(`${folder}/visit.journey`), uriOf(`${folder}/call.journey`)];
  const server = await startServer({ folders: [folder] });
  await server.open(visit, journey('visit'), 5);
  const both = (fits: typeof unowned) => Promise.all([server.shows(visit, fits), server.shows(call, fits)]);
  await both(unowned);
  writeFiles(folder, { 'waymark.json': rules({ [code]: 'off' }) });
  await server.tell('created', `${folder}/waymark.json`);
  const [open] = await both(notFinding(code));
  expect(open.version).toBe(5);
  writeFiles(folder, { 'waymark.json': rules({ [code]: 'hint' }) });
  await server.tell('changed', `${folder}/waymark.json`);
  await both(hinted);
  rmSync(`${folder}/waymark.json`);
  await server.tell('deleted', `${folder}/waymark.json`);
  await both((shown) => unowned(shown) && !hinted(shown));
});

test('options count, and a broken setting leaves the others alone', async () => {
  const gap = 'journey leave "Leave"\n  touchpoint a "A"\n  gap 5 days "Waiting"\n  touchpoint b "B"\n';
  const folder = temporaryFolder({ 'leave.journey': gap, 'brand.journey': team });
  const leave = uriOf(`${folder}/leave.journey`);
  const server = await startServer({ folders: [folder] });
  await server.shows(leave, finding('gap-unbridged'));
  const set = rules({ 'gap-unbridged': ['warning', { days: 6 }], [code]: 'loud' });
  writeFiles(folder, { 'waymark.json': set });
  await server.tell('created', `${folder}/waymark.json`);
  expect(await server.shows(leave, notFinding('gap-unbridged'))).toSatisfy(unowned);
  await server.shows(uriOf(`${folder}/waymark.json`), finding('malformed-setting'));
});

test('each project has its own rules', async () => {
  const folder = temporaryFolder({
    'waymark.json': rules({ [code]: 'off' }),
    'visit.journey': journey('visit'),
    'inner/waymark.json': '{}',
    'inner/call.journey': journey('call'),
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/inner/call.journey`), unowned);
  const visit = await server.shows(uriOf(`${folder}/visit.journey`), finding('touchpoint-without-emotion'));
  expect(visit).toSatisfy(notFinding(code));
});
