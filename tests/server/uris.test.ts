import { expect, test } from 'vitest';
import { Uris } from '../../server/workspace/uris.ts';

const exact = () => new Uris({ ignoreCase: false });
const anyCase = () => new Uris({ ignoreCase: true });

test.each([
  ['file:///C:/maps/a.journey', 'file:///c%3A/maps/a.journey'],
  ['file:///c%3a/maps/a.journey', 'file:///c%3A/maps/a.journey'],
  ['file:///maps/my map.journey', 'file:///maps/my%20map.journey'],
  ['file:///maps/caf%c3%a9.journey', 'file:///maps/caf%C3%A9.journey'],
  ['file:///maps/café.journey', 'file:///maps/caf%C3%A9.journey'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
])('%s is spelled %s', (uri, canonical) => {
  expect(exact().canonical(uri)).toBe(canonical);
});

test.each([
  ['/maps/50% off #1.journey', 'file:///maps/50%25%20off%20%231.journey'],
  ['c:/maps/a.journey', 'file:///c%3A/maps/a.journey'],
  ['//server/share/a.journey', 'file://server/share/a.journey'],
  [
    'vscode-vfs://github/northwind/maps/visit 1.journey',
    'vscode-vfs://github/northwind/maps/visit%201.journey',
  ],
  ['memfs:///maps/a.journey', 'memfs:/maps/a.journey'],
  ['memfs:///', 'memfs:/'],
])('the path %s and its URI lead to each other', (path, uri) => {
  const uris = exact();
  expect(uris.ofPath(path)).toBe(uri);
  expect(uris.pathOf(uri)).toBe(path);
});

test('a drive letter in capitals is the same drive', () => {
  const uris = exact();
  expect(uris.pathOf(uris.canonical('file:///C:/maps/a.journey'))).toBe('c:/maps/a.journey');
});

test.each([
  'untitled:Untitled-1',
  'untitled:/maps/a.journey',
  'git:/maps/a.journey?%7B%22ref%22%3A%22~%22%7D',
])('%s is no file and has no path', (uri) => {
  expect(exact().pathOf(uri)).toBeUndefined();
});

test('case counts where the disk says so', () => {
  const uris = exact();
  uris.ofPath('/maps/Visit.journey');
  expect(uris.canonical('file:///maps/visit.journey')).toBe('file:///maps/visit.journey');
});

test('where case does not count, a file keeps the name it was first known by', () => {
  const uris = anyCase();
  uris.ofPath('/Maps/Visit.journey');
  expect(uris.canonical('file:///maps/visit.journey')).toBe('file:///Maps/Visit.journey');
  expect(uris.adopt('file:///MAPS/visit.journey')).toBe('file:///Maps/Visit.journey');
});

test('where case does not count, a file that is gone may come back in another case', () => {
  const uris = anyCase();
  uris.forget(uris.ofPath('/maps/Visit.journey'));
  expect(uris.ofPath('/maps/visit.journey')).toBe('file:///maps/visit.journey');
});

test('a file that the server takes no interest in is not remembered', () => {
  const uris = anyCase();
  uris.canonical('file:///node_modules/Some.js');
  expect(uris.canonical('file:///node_modules/some.js')).toBe('file:///node_modules/some.js');
});
