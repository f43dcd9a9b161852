import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import {
  finding,
  type LanguageServer,
  notFinding,
  startServer,
  uriOf,
} from '../../support/language-server.ts';
import { asOrdinaryUser, forbid, makePipe, makeSocket, openToAll } from '../../support/odd-files.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';

const unowned = finding('touchpoint-without-owner');
const owned = notFinding('touchpoint-without-owner');
const unreadable = finding('unreadable-file');

/** Waits until the server has worked through all that was told before: one more file, created last, is checked. */
async function markTheEnd(server: LanguageServer, folder: string, name = 'last'): Promise<void> {
  writeFiles(folder, { [`${name}.journey`]: journey(name) });
  await server.tell('created', `${folder}/${name}.journey`);
  await server.shows(uriOf(`${folder}/${name}.journey`), unowned);
}

/** The names of the files about which something is shown. */
function spokenOf(server: LanguageServer, folder: string): string[] {
  const uris = new Set(server.published.all.map(({ uri }) => uri));
  return [...uris]
    .filter((uri) => (server.shown(uri)?.diagnostics.length ?? 0) > 0)
    .map((uri) => decodeURIComponent(uri.slice(uriOf(folder).length + 1)))
    .sort();
}

test('a folder with the ending of a journey is a folder', async () => {
  const folder = temporaryFolder({
    'visit.journey/call.journey': journey('call'),
    'empty.journey/notes.txt': '',
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey/call.journey`), unowned);
  await markTheEnd(server, folder);
  expect(spokenOf(server, folder)).toEqual(['last.journey', 'visit.journey/call.journey']);
});

test('links that lead in circles, to themselves and to nowhere are left out', async () => {
  const folder = temporaryFolder({
    'visit.journey': journey('visit'),
    'self.journey': { linkTo: 'self.journey' },
    'there.journey': { linkTo: 'back.journey' },
    'back.journey': { linkTo: 'there.journey' },
    'lost.journey': { linkTo: 'nowhere' },
    'deep/down/up': { linkTo: '../..' },
    around: { linkTo: '.' },
    'folder.journey': { linkTo: '..' },
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  await markTheEnd(server, folder);
  expect(spokenOf(server, folder)).toEqual(['last.journey', 'visit.journey']);
});

test('pipes, sockets and devices are left out, and nobody waits for them', async () => {
  const folder = temporaryFolder({
    'visit.journey': journey('visit'),
    'endless.journey': { linkTo: '/dev/zero' },
    'linked.journey': { linkTo: 'pipe.journey' },
  });
  makePipe(`${folder}/pipe.journey`);
  await makeSocket(`${folder}/socket.journey`);
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  const names = ['pipe', 'socket', 'endless', 'linked'].map((name) => `${folder}/${name}.journey`);
  await server.tell('created', ...names);
  await server.tell('changed', ...names);
  await markTheEnd(server, folder);
  expect(spokenOf(server, folder)).toEqual(['last.journey', 'visit.journey']);
});

test('a file that becomes a pipe while it is open in the editor keeps nobody waiting when it is closed', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit') });
  const uri = uriOf(`${folder}/visit.journey`);
  const server = await startServer({ folders: [folder] });
  await server.open(uri, journey('visit'));
  await server.shows(uri, unowned);
  rmSync(`${folder}/visit.journey`);
  makePipe(`${folder}/visit.journey`);
  await server.close(uri);
  const { diagnostics } = await server.shows(uri, unreadable);
  expect(diagnostics.map(({ message }) => message)).toEqual([
    'This is a pipe, a socket or a device, not a file.',
  ]);
  await markTheEnd(server, folder);
});

test('a file that a folder takes the place of leaves, though only a change is told', async () => {
  const folder = temporaryFolder({ 'visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  const file = `${folder}/visit.journey`;
  await server.shows(uriOf(file), unowned);
  rmSync(file);
  writeFiles(folder, { 'visit.journey/call.journey': journey('call') });
  await server.tell('changed', file);
  await server.shows(uriOf(`${file}/call.journey`), unowned);
  await server.shows(uriOf(file), owned);
  expect(spokenOf(server, folder)).toEqual(['visit.journey/call.journey']);
});

test('a file that may not be read says so, and the others are checked', async () => {
  const folder = temporaryFolder({
    'visit.journey': journey('visit'),
    'secret.journey': journey('secret'),
    'locked/inside.journey': journey('inside'),
  });
  openToAll(folder);
  forbid(`${folder}/secret.journey`);
  forbid(`${folder}/locked`);
  const server = await startServer({ folders: [folder], process: asOrdinaryUser() });
  await server.shows(uriOf(`${folder}/visit.journey`), unowned);
  const { diagnostics } = await server.shows(uriOf(`${folder}/secret.journey`), unreadable);
  expect(diagnostics.map(({ message }) => message)).toEqual(['You have no permission to read this file.']);
});

test('a file that is written in two steps is what it is after the last', async () => {
  const folder = temporaryFolder({ 'brand.journey': team, 'visit.journey': journey('visit', 'care') });
  const file = `${folder}/visit.journey`;
  const server = await startServer({ folders: [folder] });
  await markTheEnd(server, folder);
  for (const text of ['', journey('visit').slice(0, 40), journey('visit')]) {
    writeFiles(folder, { 'visit.journey': text });
    await server.tell('changed', file);
  }
  await server.shows(uriOf(file), unowned);
  writeFiles(folder, { 'visit.journey': '' });
  await server.tell('changed', file);
  await server.shows(uriOf(file), owned);
  writeFiles(folder, { 'visit.journey': journey('visit') });
  await server.tell('changed', file);
  const { diagnostics } = await server.shows(uriOf(file), unowned);
  const fresh = await startServer({ folders: [folder] });
  expect(diagnostics).toEqual((await fresh.shows(uriOf(file), unowned)).diagnostics);
});

test('a folder that is deleted and made anew holds what it holds now', async () => {
  const folder = temporaryFolder({
    'maps/old.journey': journey('old'),
    'maps/both.journey': journey('both'),
  });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/maps/old.journey`), unowned);
  rmSync(`${folder}/maps`, { recursive: true });
  await server.tell('deleted', `${folder}/maps`);
  await server.shows(uriOf(`${folder}/maps/old.journey`), owned);
  writeFiles(folder, {
    'maps/both.journey': `${team}${journey('both', 'care')}`,
    'maps/new.journey': journey('new'),
  });
  await server.tell('created', `${folder}/maps`);
  await server.shows(uriOf(`${folder}/maps/new.journey`), unowned);
  expect(server.shown(uriOf(`${folder}/maps/both.journey`))).toSatisfy(owned);
  expect(server.shown(uriOf(`${folder}/maps/old.journey`))?.diagnostics).toEqual([]);
});

test('a folder that is deleted and made anew before anybody looks is read anew', async () => {
  const folder = temporaryFolder({ 'maps/both.journey': journey('both') });
  const server = await startServer({ folders: [folder] });
  await server.shows(uriOf(`${folder}/maps/both.journey`), unowned);
  rmSync(`${folder}/maps`, { recursive: true });
  writeFiles(folder, { 'maps/both.journey': `${team}${journey('both', 'care')}` });
  await server.tell('deleted', `${folder}/maps`);
  await server.tell('created', `${folder}/maps`);
  await server.shows(uriOf(`${folder}/maps/both.journey`), owned);
});

test('a file whose name changes in capitals only is one file', async () => {
  const folder = temporaryFolder({ 'Visit.journey': journey('visit') });
  const server = await startServer({ folders: [folder] });
  const [before, after] = [`${folder}/Visit.journey`, `${folder}/visit.journey`];
  await server.shows(uriOf(before), unowned);
  renameSync(before, after);
  await server.tell('created', after);
  await server.tell('deleted', before);
  expect(await server.shows(uriOf(after), unowned)).toSatisfy(notFinding('duplicate-name'));
  await server.shows(uriOf(before), owned);
});

test.each([
  'with space.journey',
  '100%.journey',
  '%20.journey',
  'a#b?c.journey',
  'a;b&c=d+e.journey',
  "it's.journey",
  'Zürich.journey',
  'Zu\u0308rich.journey',
  '旅.journey',
  'رحلة.journey',
  '🧭.journey',
  'a\\b.journey',
  'a"b<c>.journey',
  'line\nbreak.journey',
  '-.journey',
  '.journey',
])('a file named %j is a file like others', async (name) => {
  const folder = temporaryFolder({ 'brand.journey': team, [`ma ps/${name}`]: journey('visit') });
  const file = `${folder}/ma ps/${name}`;
  const uri = uriOf(file);
  const server = await startServer({ folders: [folder] });
  await server.shows(uri, unowned);
  await server.open(uri, journey('visit', 'care'), 3);
  expect((await server.shows(uri, owned)).version).toBe(3);
  await server.close(uri);
  await server.shows(uri, unowned);
  rmSync(file);
  await server.tell('deleted', file);
  expect((await server.shows(uri, owned)).diagnostics).toEqual([]);
});

test('a file at the end of a very long path is a file like others, and what lies deeper disturbs nobody', async () => {
  const top = temporaryFolder({ 'visit.journey': journey('visit') });
  const longest = 4_095;
  const name = 'n'.repeat(200);
  let folder = top;
  while (`${folder}/${name}/deep.journey`.length < longest) folder = path.join(folder, name);
  const home = process.cwd();
  writeFiles(folder, { 'deep.journey': journey('deep') });
  try {
    // Deeper than a path may be long there is only a way step by step.
    process.chdir(folder);
    writeFiles('.', { [`${name}/${name}/deeper.journey`]: journey('deeper') });
  } finally {
    process.chdir(home);
  }
  const server = await startServer({ folders: [top] });
  await server.shows(uriOf(`${folder}/deep.journey`), unowned);
  await markTheEnd(server, top);
});
