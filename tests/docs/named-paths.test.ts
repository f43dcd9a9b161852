import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';

const pages = ['docs/architecture.md', 'docs/reliability.md', 'docs/performance.md', 'CONTRIBUTING.md'];

test.each(pages)('what %s names of the code is there', (page) => {
  const text = readFileSync(path.join(root, page), 'utf8');
  expect(missing(text.split('\n'))).toEqual([]);
});

test('a name that leads nowhere is noticed, alone and beside others', () => {
  expect(
    missing(['The tree: `language/syntax/tree.ts`, with `reader.ts` and `no-such.ts` beside it']),
  ).toEqual(['no-such.ts']);
  expect(missing(['See `language/no-such/`.', '', '`tree.ts` alone'])).toEqual([
    'language/no-such/',
    'tree.ts',
  ]);
});

/** Where a page may begin to name things: whoever names one more briefly has named the folder in the same paragraph or row. */
const rooms = ['', 'language', 'language/views', 'server', 'client'];

/** The files, folders and patterns that lines name, in the signs of code, and that are not there. */
function missing(lines: readonly string[]): readonly string[] {
  let around: readonly string[] = [];
  return lines.flatMap((line) => {
    if (line.trim() === '' || line.startsWith('|')) around = [];
    return [...line.matchAll(/`([^`]+)`/g)].flatMap(([, name = '']) => {
      if (!isPath(name)) return [];
      const places = name.includes('/') ? [...around, ...rooms] : [...around, ''];
      const found = places.map((place) => path.join(place, name)).find(exists);
      if (found === undefined) return [name];
      around = [...foldersOf(found), ...around];
      return [];
    });
  });
}

/** A file of the sources, or a folder with its `/`; not what is built, nor a word that is to be filled in. */
function isPath(name: string): boolean {
  if (
    !/^[\w.*-]+(?:\/[\w.*-]+)*\/?$/.test(name) ||
    /\.\.\/|^(?:dist|artifacts)\/|NAME|CODE|TARGET/.test(name)
  )
    return false;
  return /^(?:language|server|client|cli|tests)\/|\/$|\.m?ts$|\.css$|\/.*\.(?:json|md|yml)$/.test(name);
}

function exists(place: string): boolean {
  return place.includes('*')
    ? globSync(place, { cwd: root }).length > 0
    : existsSync(path.join(root, place)) &&
        (!place.endsWith('/') || statSync(path.join(root, place)).isDirectory());
}

/** The folder of a file, or the folder itself, and the one around it. */
function foldersOf(place: string): readonly string[] {
  const folder = place.endsWith('/') ? place : path.dirname(place);
  return [folder, path.dirname(folder)];
}
