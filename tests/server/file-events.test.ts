import { expect, test } from 'vitest';
import { consequencesOf, type FileEvent } from '../../server/workspace/file-events.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

const known = new Set([
  '/p/a.journey',
  '/p/deep/b.journey',
  '/p/deep/down/c.journey',
  '/p/inner/waymark.json',
]);
const disk = memoryFileSource({ '/p/a.journey': '', '/p/moved-in/x.journey': '', '/p/notes.txt': '' });

const replacedDisk = memoryFileSource({ '/p/deep/b.journey': '' });

function after(...events: [FileEvent['kind'], string][]) {
  const consequences = consequencesOf(
    events.map(([kind, path]) => ({ kind, path })),
    known,
    disk,
  );
  return {
    reread: [...consequences.reread],
    lookAround: [...consequences.lookAround],
    everywhere: consequences.lookEverywhere,
  };
}

const nothing = { reread: [], lookAround: [], everywhere: false };

test.each(['changed', 'deleted'] as const)('a known file that was %s is read again', (kind) => {
  expect(after([kind, '/p/a.journey'])).toEqual({ ...nothing, reread: ['/p/a.journey'] });
});

test('a file that comes anew where one was known is read again, and looked for in all projects', () => {
  const burst = after(['deleted', '/p/a.journey'], ['created', '/p/a.journey'], ['changed', '/p/a.journey']);
  expect(burst).toEqual({ ...nothing, reread: ['/p/a.journey'], lookAround: ['/p/a.journey'] });
});

test.each(['created', 'changed'] as const)('capitals make no other file of a journey that was %s', (kind) => {
  expect(after([kind, '/p/NEW.JOURNEY'])).toEqual({ ...nothing, lookAround: ['/p/NEW.JOURNEY'] });
});

test('a file that is not known yet asks to look around it', () => {
  expect(after(['created', '/p/new.journey'])).toEqual({ ...nothing, lookAround: ['/p/new.journey'] });
  expect(after(['changed', '/p/new.journey'])).toEqual({ ...nothing, lookAround: ['/p/new.journey'] });
});

test('a deleted folder asks to read all that stood in it', () => {
  expect(after(['deleted', '/p/deep']).reread).toEqual(['/p/deep/b.journey', '/p/deep/down/c.journey']);
});

test('a deleted folder with a project in it asks to look everywhere', () => {
  expect(after(['deleted', '/p/inner'])).toEqual({ ...nothing, everywhere: true });
});

test('a folder that was moved in asks to look around it', () => {
  expect(after(['created', '/p/moved-in'])).toEqual({ ...nothing, lookAround: ['/p/moved-in'] });
});

test('a folder that takes the place of another asks to read what stood there, too', () => {
  const replaced = consequencesOf([{ kind: 'created', path: '/p/deep' }], known, replacedDisk);
  expect([...replaced.reread]).toEqual(['/p/deep/b.journey', '/p/deep/down/c.journey']);
  expect([...replaced.lookAround]).toEqual(['/p/deep']);
});

test('ignore rules ask to look around, settings to look everywhere, even when they are gone', () => {
  expect(after(['deleted', '/p/.gitignore'])).toEqual({ ...nothing, lookAround: ['/p/.gitignore'] });
  expect(after(['deleted', '/p/waymark.json'])).toEqual({ ...nothing, everywhere: true });
});

test('other files ask for nothing', () => {
  expect(after(['created', '/p/notes.txt'], ['deleted', '/p/deep.txt'], ['deleted', '/q/a.journey'])).toEqual(
    nothing,
  );
});
