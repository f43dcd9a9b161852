import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { finding, type LanguageServer, startServer, uriOf } from '../../support/language-server.ts';
import { asOrdinaryUser, forbid, makePipe, makeSocket, openToAll } from '../../support/odd-files.ts';
import { journey } from '../../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { markTheEnd, owned, unowned } from './odd-files-bed.ts';

const unreadable = finding('unreadable-file');

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
