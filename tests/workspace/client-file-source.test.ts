import { describe, expect, test } from 'vitest';
import {
  ClientFileSource,
  type FileClient,
  isOfProjects,
} from '../../server/workspace/files/client-file-source.ts';
import { findProjectRoot, findProjects } from '../../server/workspace/files/index.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';

/** An editor with these files, which a test may change; it notes what it is asked for. */
function editorWith(files: Record<string, string | Uint8Array>) {
  const asked: string[] = [];
  const client: FileClient = {
    async find(folder, deep) {
      asked.push(`find ${folder}${deep ? '/**' : '/*'}`);
      return Object.keys(files).filter(
        (path) =>
          path.startsWith(`${folder}/`) &&
          isOfProjects(path) &&
          (deep || !path.slice(folder.length + 1).includes('/')),
      );
    },
    async read(paths) {
      return paths.map((path) => {
        const content = files[path];
        if (content === undefined) return { problem: 'missing' };
        return { bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content };
      });
    },
  };
  return { source: new ClientFileSource(client), files, asked };
}

const repository = 'vscode-vfs://github/northwind/maps';

test('what was brought is listed and read like a disk', async () => {
  const files = {
    [`${repository}/brand.journey`]: '\uFEFFbrand northwind',
    [`${repository}/waymark.json`]: '{ "exclude": ["old"] }',
    [`${repository}/.gitignore`]: 'drafts/\n',
    [`${repository}/drafts/a.journey`]: '',
    [`${repository}/old/b.journey`]: '',
    [`${repository}/shop/c.journey`]: '',
    [`${repository}/README.md`]: 'not ours',
  };
  const { source } = editorWith(files);
  await source.bring(repository, true);
  const there = memoryFileSource(files);
  const [project] = findProjects(source, repository);
  expect(project).toEqual(findProjects(there, repository)[0]);
  expect(project?.files).toEqual([`${repository}/brand.journey`, `${repository}/shop/c.journey`]);
  expect(source.readText(`${repository}/brand.journey`)).toEqual({ text: 'brand northwind' });
  expect(source.kindOf(`${repository}/shop`)).toBe('folder');
  expect(source.kindOf(`${repository}/README.md`)).toBeUndefined();
});

test('a project that begins further up is brought whole', async () => {
  const { source, asked } = editorWith({
    'memfs:///maps/waymark.json': '{}',
    'memfs:///maps/brand.journey': 'brand a',
    'memfs:///maps/shop/visit.journey': '',
  });
  await source.bring('memfs:///maps/shop', false);
  expect(asked).toEqual(['find memfs:///maps/**']);
  expect(findProjectRoot(source, 'memfs:///maps/shop', 'none')).toBe('memfs:///maps');
  expect(source.readText('memfs:///maps/brand.journey')).toEqual({ text: 'brand a' });
});

test('without a project, a file brings those beside it and no others', async () => {
  const { source } = editorWith({ '/maps/a.journey': '', '/maps/b.journey': '', '/maps/deep/c.journey': '' });
  await source.bring('/maps', false);
  expect(source.list('/maps')).toEqual({
    entries: [
      { name: 'a.journey', kind: 'file' },
      { name: 'b.journey', kind: 'file' },
    ],
  });
  expect([source.covers('/maps/new.journey'), source.covers('/maps/deep/c.journey')]).toEqual([true, false]);
});

describe('what happens later', () => {
  const before = { '/maps/a.journey': 'team a', '/maps/old/b.journey': '', '/maps/old/c.journey': '' };

  test('a file that changed is read again, one that is gone is gone', async () => {
    const { source, files } = editorWith({ ...before });
    await source.bring('/maps', true);
    files['/maps/a.journey'] = 'team b';
    delete files['/maps/old/b.journey'];
    await source.renew(['/maps/a.journey', '/maps/old/b.journey']);
    expect(source.readText('/maps/a.journey')).toEqual({ text: 'team b' });
    expect(source.readText('/maps/old/b.journey')).toMatchObject({ problem: { kind: 'missing' } });
    expect(source.kindOf('/maps/old')).toBe('folder');
  });

  test('a folder that was renamed takes its files along, told in one event of its own', async () => {
    const { source, files } = editorWith({ ...before });
    await source.bring('/maps', true);
    for (const name of ['b', 'c']) {
      files[`/maps/new/${name}.journey`] = '';
      delete files[`/maps/old/${name}.journey`];
    }
    await source.renew(['/maps/old', '/maps/new']);
    expect([source.kindOf('/maps/old'), source.kindOf('/maps/new/c.journey')]).toEqual([undefined, 'file']);
  });

  test('a folder that nobody asks about any more is forgotten', async () => {
    const { source } = editorWith({ ...before });
    await source.bring('/maps', true);
    source.forget('/maps');
    await source.renew([]);
    expect(source.list('/maps')).toMatchObject({ problem: { kind: 'missing' } });
  });
});

test('what cannot be read says why', async () => {
  const { source } = editorWith({ '/maps/wide.journey': Uint8Array.of(0xff, 0xfe, 0x41, 0x00) });
  await source.bring('/maps', true);
  expect(source.readText('/maps/wide.journey')).toMatchObject({ problem: { kind: 'not-utf-8' } });
  expect(source.readText('/maps')).toMatchObject({ problem: { kind: 'folder' } });
  const told: FileClient = {
    find: async () => ['/maps/a.journey', '/maps/b.journey'],
    read: async (paths) =>
      paths.map((path) => ({ problem: path.endsWith('a.journey') ? ('too-large' as const) : 'unreadable' })),
  };
  const other = new ClientFileSource(told);
  await other.bring('/maps', true);
  expect(other.readText('/maps/a.journey')).toEqual({
    problem: {
      kind: 'too-large',
      message: 'This is too large: split it into several files of 10 MB at most.',
    },
  });
  expect(other.readText('/maps/b.journey')).toMatchObject({ problem: { kind: 'unreadable' } });
});
