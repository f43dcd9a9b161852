import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finding, type LanguageServer, notFinding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const unknown = finding('unknown-name');
const known = notFinding('unknown-name');
const nothing = ({ diagnostics }: { diagnostics: readonly unknown[] }) => diagnostics.length === 0;

test('two workspace folders are two projects', async () => {
  const one = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit') });
  const two = temporaryFolder({ 'visit.journey': journey('visit', 'care') });
  const server = await startServer({ folders: [one, two] });
  expect(await server.shows(uriOf(`${one}/visit.journey`), unowned)).toSatisfy(notFinding('duplicate-name'));
  expect(await server.shows(uriOf(`${two}/visit.journey`), unknown)).toSatisfy(notFinding('duplicate-name'));
});

test('a folder with a waymark.json is a project of its own', async () => {
  const folder = temporaryFolder({
    'brand.journey': team,
    'inner/waymark.json': '{}',
    'inner/visit.journey': journey('visit', 'care'),
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/inner/visit.journey`), unknown);
});

test('projects begin and end with their waymark.json', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'inner/visit.journey': journey('visit', 'care') });
  const server = await startServer({ folders: [folder] });
  const visit = uriOf(`${folder}/inner/visit.journey`);
  await update(server, uriOf(`${folder}/inner/visit.journey`));
  writeFiles(folder, { 'inner/waymark.json': '{}' });
  await server.tell('created', `${folder}/inner/waymark.json`);
  await server.shows(visit, unknown);
  rmSync(`${folder}/inner/waymark.json`);
  await server.tell('deleted', `${folder}/inner/waymark.json`);
  await server.shows(visit, known);
});

test('an open document moves between projects with its text', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'inner/visit.journey': '' });
  const server = await startServer({ folders: [folder] });
  const visit = uriOf(`${folder}/inner/visit.journey`);
  await server.open(visit, journey('visit', 'care'), 4);
  expect(await server.shows(visit, ({ version }) => version === 4)).toSatisfy(known);
  writeFiles(folder, { 'inner/waymark.json': '{}' });
  await server.tell('created', `${folder}/inner/waymark.json`);
  expect((await server.shows(visit, unknown)).version).toBe(4);
});

test('a waymark.json above the workspace folder makes all below it one project', async () => {
  const folder = temporaryFolder({
    'waymark.json': '{}',
    'brand.journey': team,
    'maps/visit.journey': journey('visit', 'care') + journey('call'),
  });
  const server = await startServer({ folders: [`${folder}/maps`] });
  expect(await server.shows(uriOf(`${folder}/maps/visit.journey`), unowned)).toSatisfy(known);
});

test('what waymark.json excludes is no part of the project', async () => {
  const folder = temporaryFolder({ 'old/visit.journey': journey('visit'), 'visit.journey': journey('call') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/old/visit.journey`), unowned);
  writeFiles(folder, { 'waymark.json': '{ "exclude": ["old/**"] }' });
  await server.tell('created', `${folder}/waymark.json`);
  await server.shows(uriOf(`${folder}/old/visit.journey`), nothing);
  writeFiles(folder, { 'waymark.json': '{ "exclude": [] }' });
  await server.tell('changed', `${folder}/waymark.json`);
  await server.shows(uriOf(`${folder}/old/visit.journey`), unowned);
});

test('a mistake in waymark.json is shown there, until it is put right', async () => {
  const text = '{ "exclude": [], "colour": "red" }';
  const folder = temporaryFolder({ 'waymark.json': text });
  const server = await startServer({ folders: [folder] });
  const uri = uriOf(`${folder}/waymark.json`);
  const { diagnostics } = await server.shows(uri, finding('unknown-setting'));
  expect(diagnostics[0]?.range.start).toEqual({ line: 0, character: text.indexOf('"colour"') });
  writeFiles(folder, { 'waymark.json': '{}' });
  await server.tell('changed', `${folder}/waymark.json`);
  await server.shows(uri, nothing);
});

test('a workspace folder that is removed takes its diagnostics along, and one that is added brings its own', async () => {
  const one = temporaryFolder({ 'visit.journey': journey('visit') });
  const two = temporaryFolder({ 'call.journey': journey('call') });
  const server = await startServer({ folders: [one] });
  await server.shows(uriOf(`${one}/visit.journey`), unowned);
  await server.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: uriOf(two), name: 'two' }], removed: [{ uri: uriOf(one), name: 'one' }] },
  });
  await server.shows(uriOf(`${one}/visit.journey`), nothing);
  await server.shows(uriOf(`${two}/call.journey`), unowned);
});

test('a document outside all folders is checked with the files beside it, not with all below', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit', 'care'), 'deep/brand.journey': team });
  const server = await startServer();
  const visit = uriOf(`${folder}/visit.journey`);
  await server.open(visit, journey('visit', 'care'));
  await server.shows(visit, unknown);
  await server.close(visit);
  await server.shows(visit, nothing);
  writeFiles(folder, { 'brand.journey': team });
  await server.open(visit, journey('visit', 'care') + journey('call'));
  expect(await server.shows(visit, unowned)).toSatisfy(known);
});

test('a document outside all folders brings in the whole project that it stands in', async () => {
  const folder = temporaryFolder({
    'waymark.json': '{}',
    'teams/brand.journey': team,
    'maps/visit.journey': '',
    'maps/call.journey': journey('call'),
  });
  const server = await startServer();
  const visit = uriOf(`${folder}/maps/visit.journey`);
  await server.open(visit, journey('visit', 'care'));
  await server.shows(uriOf(`${folder}/maps/call.journey`), unowned);
  expect(server.shown(visit)).toSatisfy(known);
  await server.close(visit);
  await server.shows(uriOf(`${folder}/maps/call.journey`), nothing);
});

async function update(server: LanguageServer, uri: string): Promise<void> {
  await server.projectChanges.first(({ uris }) => uris.includes(uri));
}
