import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { gitRepository } from '../../support/git-repository.ts';
import {
  atVersion,
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const owned = notFinding('touchpoint-without-owner');

const numbers = Array.from({ length: 500 }, (_, index) => index);
const named = (prefix: string, owner?: string) =>
  Object.fromEntries(
    numbers.map((index) => [`maps/${prefix}${index}.journey`, journey(`${prefix}${index}`, owner)]),
  );

/** A repository whose branch `main` replaces 500 files, takes 100 away and adds 100, as against `before`. */
function repositoryWithBranches() {
  const still = Object.fromEntries(
    numbers.slice(0, 50).map((index) => [`still/s${index}.journey`, journey(`s${index}`)]),
  );
  const repository = gitRepository({ 'brand.journey': team, ...still, ...named('j') });
  repository.commit(Object.fromEntries(Object.entries(named('gone')).slice(0, 100)));
  repository.git('branch', 'before');
  repository.git('rm', '-q', 'maps/gone*');
  repository.commit({
    ...named('j', 'care'),
    ...Object.fromEntries(Object.entries(named('new')).slice(0, 100)),
  });
  repository.git('checkout', '-q', 'before');
  return repository;
}

/** What a watcher sees when git goes from one commit to another. */
function eventsBetween(folder: string, nameStatus: string) {
  const types: Readonly<Record<string, number>> = { A: 1, M: 2, D: 3 };
  return nameStatus.split('\n').map((line) => {
    const [status = '', name = ''] = line.split('\t');
    return { uri: uriOf(`${folder}/${name}`), type: types[status] ?? expect.fail(line) };
  });
}

/** All that is shown of a folder's files, by file, without what is empty. */
function shownBy(server: LanguageServer, folder: string): Map<string, unknown> {
  const uris = [...new Set(server.published.all.map(({ uri }) => uri))]
    .filter((uri) => uri.startsWith(`${uriOf(folder)}/`))
    .sort();
  const all = uris.map((uri) => [uri, server.shown(uri)?.diagnostics ?? []] as const);
  return new Map(all.filter(([, diagnostics]) => diagnostics.length > 0));
}

const lastStill = 'still/s9.journey';

test.each([
  ['at once', 700],
  ['a hundred at a time', 100],
])('when git replaces 500 files, told %s, all is as if it was read anew, in one update', async (_, size) => {
  const { folder, git } = repositoryWithBranches();
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/maps/j499.journey`), unowned);
  await everythingSaid(server, folder, 651);
  const [said, updates] = [server.published.all.length, server.projectChanges.all.length];
  git('checkout', '-q', 'main');
  const events = eventsBetween(folder, git('diff', '--name-status', '--no-renames', 'before', 'main'));
  expect(events).toHaveLength(700);
  const batches = Array.from({ length: Math.ceil(events.length / size) }, (_, index) => ({
    jsonrpc: '2.0',
    method: 'workspace/didChangeWatchedFiles',
    params: { changes: events.slice(index * size, (index + 1) * size) },
  }));
  server.write(...batches);
  await Promise.all(events.map(({ uri, type }) => server.shows(uri, type === 1 ? unowned : owned)));
  const fresh = await startServer({ folders: [folder] });
  await everythingSaid(fresh, folder, 651);
  expect(shownBy(server, folder)).toEqual(shownBy(fresh, folder));
  expect(shownBy(fresh, folder).size).toBeGreaterThan(100);
  const later = server.projectChanges.all.slice(updates);
  expect(later.filter(({ uris }) => uris.some((uri) => uri.startsWith(uriOf(folder))))).toHaveLength(1);
  const again = server.published.all.slice(said).map(({ uri }) => uri);
  expect(again.filter((uri) => uri.includes('/still/'))).toEqual([]);
  expect(again.length).toBe(new Set(again).size);
});

/** Waits until a project of so many files has been read and all of it has been spoken of. */
async function everythingSaid(server: LanguageServer, folder: string, files: number): Promise<void> {
  await server.projectChanges.first(({ uris }) => uris.length === files);
  await server.shows(uriOf(`${folder}/${lastStill}`), unowned);
  const last = uriOf(`${temporaryFolder()}/last.journey`);
  await server.open(last, journey('last'));
  await server.shows(last, atVersion(1));
}

test('two windows on one project both show what either saves, and leave nothing behind', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const [brand, visit] = [`${folder}/brand.journey`, `${folder}/visit.journey`];
  const one = await startServer({ folders: [folder] });
  const other = await startServer({ folders: [folder] });
  await one.open(uriOf(visit), journey('visit', 'care'));
  await other.open(uriOf(brand), team);
  await Promise.all([one.shows(uriOf(visit), atVersion(1)), other.shows(uriOf(brand), atVersion(1))]);
  const save = async (server: LanguageServer, file: string, version: number, text: string) => {
    await server.change(uriOf(file), version, [{ text }]);
    writeFiles(folder, { [file.slice(folder.length + 1)]: text });
    await one.tell('changed', file);
    await other.tell('changed', file);
  };
  await save(other, brand, 2, 'team field "Field"\n');
  expect((await one.shows(uriOf(visit), finding('unknown-name'))).version).toBe(1);
  await other.shows(uriOf(visit), finding('unknown-name'));
  await save(one, visit, 2, journey('visit', 'field'));
  expect((await one.shows(uriOf(visit), atVersion(2))).version).toBe(2);
  const shown = await other.shows(uriOf(visit), notFinding('unknown-name'));
  expect(shown).not.toHaveProperty('version');
  expect(shown.diagnostics).toEqual(one.shown(uriOf(visit))?.diagnostics);
  expect(readdirSync(folder).sort()).toEqual(['brand.journey', 'visit.journey']);
  expect(readFileSync(visit, 'utf8')).toBe(journey('visit', 'field'));
});

test('an edit in one window is none in the other until it is saved', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const uri = uriOf(`${folder}/visit.journey`);
  const one = await startServer({ folders: [folder] });
  const other = await startServer({ folders: [folder] });
  await one.open(uri, journey('visit', 'care'));
  await other.open(uri, journey('visit', 'care'));
  await one.change(uri, 2, [{ text: journey('visit') }]);
  await one.shows(uri, unowned);
  expect(await other.shows(uri, atVersion(1))).toSatisfy(owned);
  await other.change(uri, 2, [{ text: `${journey('visit', 'care')}# more\n` }]);
  expect(await other.shows(uri, atVersion(2))).toSatisfy(owned);
  expect(one.shown(uri)).toSatisfy(unowned);
});
