import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { notFinding, startServer, uriOf } from '../../support/language-server.ts';
import { journey, team } from '../../support/small-journeys.ts';
import { temporaryFolder, writeFiles } from '../../support/temporary-folder.ts';
import { markTheEnd, owned, unowned } from './odd-files-bed.ts';

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
