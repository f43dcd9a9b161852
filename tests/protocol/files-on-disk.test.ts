import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finding, type LanguageServer, notFinding, startServer, uriOf } from '../support/language-server.ts';
import { journey, team } from '../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const owned = notFinding('touchpoint-without-owner');
const unknown = finding('unknown-name');

test('a file that is created joins the project', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit', 'care') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey`), unknown);
  writeFiles(folder, { 'teams/brand.journey': team });
  await server.tell('created', `${folder}/teams/brand.journey`);
  await server.shows(uriOf(`${folder}/visit.journey`), notFinding('unknown-name'));
});

test('a file that is changed on disk is read again', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  writeFiles(folder, { 'visit.journey': journey('visit', 'care') });
  await server.tell('changed', `${folder}/visit.journey`);
  await server.shows(uriOf(`${folder}/visit.journey`), owned);
});

test('a file that is deleted leaves, with what was said about it and what others had from it', async () => {
  const folder = temporaryFolder({
    'brand.journey': `${team}\n${journey('brand-visit')}`,
    'visit.journey': journey('visit', 'care'),
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/brand.journey`), unowned);
  rmSync(`${folder}/brand.journey`);
  await server.tell('deleted', `${folder}/brand.journey`);
  expect((await server.shows(uriOf(`${folder}/brand.journey`), owned)).diagnostics).toEqual([]);
  await server.shows(uriOf(`${folder}/visit.journey`), unknown);
});

test('a file that is renamed is the same file elsewhere', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  const [before, after] = [`${folder}/visit.journey`, `${folder}/sub/call.journey`];
  await server.shows(uriOf(before), unowned);
  mkdirSync(`${folder}/sub`);
  renameSync(before, after);
  await server.tell('created', after);
  await server.tell('deleted', before);
  const shown = await server.shows(uriOf(after), unowned);
  expect(shown).toSatisfy(notFinding('duplicate-name'));
  await server.shows(uriOf(before), owned);
});

test('a folder that is deleted takes its files along, though only the folder is told about', async () => {
  const folder = temporaryFolder({
    'maps/one.journey': journey('one'),
    'maps/deep/two.journey': journey('two'),
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/maps/one.journey`), unowned);
  await server.shows(uriOf(`${folder}/maps/deep/two.journey`), unowned);
  rmSync(`${folder}/maps`, { recursive: true });
  await server.tell('deleted', `${folder}/maps`);
  await server.shows(uriOf(`${folder}/maps/one.journey`), owned);
  await server.shows(uriOf(`${folder}/maps/deep/two.journey`), owned);
});

test('a folder that is renamed brings its files to their new place', async () => {
  const folder = temporaryFolder({ 'old/one.journey': journey('one'), 'old/team.journey': team });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/old/one.journey`), unowned);
  renameSync(`${folder}/old`, `${folder}/new`);
  await server.tell('deleted', `${folder}/old`);
  await server.tell('created', `${folder}/new`);
  await server.shows(uriOf(`${folder}/new/one.journey`), unowned);
  await server.shows(uriOf(`${folder}/old/one.journey`), owned);
});

test('five hundred files replaced at once, as by a branch switch, are one update', async () => {
  const names = Array.from({ length: 500 }, (_, index) => `maps/j${index}.journey`);
  const version = (owner?: string) =>
    Object.fromEntries(names.map((name, index) => [name, journey(`j${index}`, owner)]));
  const folder = temporaryFolder({ 'brand.journey': team, ...version() });
  const server = await startServer({ folders: [folder] });
  const all = (fits: typeof owned) =>
    Promise.all(names.map((name) => server.shows(uriOf(`${folder}/${name}`), fits)));
  await all(unowned);
  const updates = server.projectChanges.all.length;
  writeFiles(folder, version('care'));
  await server.tell('changed', ...names.map((name) => `${folder}/${name}`));
  await all(owned);
  expect(server.projectChanges.all.slice(updates)).toHaveLength(1);
});

test('what git ignores is no part of the project, from the moment that it is ignored', async () => {
  const folder = temporaryFolder({ 'draft.journey': journey('draft'), 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/draft.journey`), unowned);
  writeFiles(folder, { '.gitignore': 'draft.journey\n' });
  await server.tell('created', `${folder}/.gitignore`);
  await server.shows(uriOf(`${folder}/draft.journey`), owned);
  rmSync(`${folder}/.gitignore`);
  await server.tell('deleted', `${folder}/.gitignore`);
  await server.shows(uriOf(`${folder}/draft.journey`), unowned);
});

test('an ignored file disturbs nobody when it is created or opened', async () => {
  const folder = temporaryFolder({ '.gitignore': 'old/\n', 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  writeFiles(folder, { 'old/visit.journey': journey('visit') });
  await server.tell('created', `${folder}/old/visit.journey`);
  await server.open(uriOf(`${folder}/old/visit.journey`), journey('visit'));
  await markTheEnd(server, folder);
  expect(server.shown(uriOf(`${folder}/visit.journey`))).toSatisfy(notFinding('duplicate-name'));
  expect(server.shown(uriOf(`${folder}/old/visit.journey`))?.diagnostics ?? []).toEqual([]);
});

test('a document that is new on disk as well is checked as part of its project', async () => {
  const folder = temporaryFolder({ 'brand.journey': team });
  const server = await startServer({ folders: [folder] });
  await markTheEnd(server, folder);
  const text = journey('visit', 'care') + journey('call');
  writeFiles(folder, { 'visit.journey': text });
  await server.open(uriOf(`${folder}/visit.journey`), text);
  const shown = await server.shows(uriOf(`${folder}/visit.journey`), ({ version }) => version === 1);
  expect(shown).toSatisfy(unowned);
  expect(shown).toSatisfy(notFinding('unknown-name'));
});

/** Waits until the server has worked through all that was told before: one more file, created last, is checked. */
async function markTheEnd(server: LanguageServer, folder: string): Promise<void> {
  writeFiles(folder, { 'last.journey': journey('last') });
  await server.tell('created', `${folder}/last.journey`);
  await server.shows(uriOf(`${folder}/last.journey`), unowned);
}
