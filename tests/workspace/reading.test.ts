import { truncateSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { joinPath, parentOf, relativePath, within } from '../../server/workspace/files/index.ts';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { type Content, temporaryFolder } from '../support/temporary-folder.ts';

describe('reading a file', () => {
  it.each<[string, Content, string]>([
    ['plain text', 'journey été\r\n', 'journey été\r\n'],
    ['a byte-order mark at the start', '\uFEFFjourney', 'journey'],
    ['a second byte-order mark', '\uFEFF\uFEFFjourney', '\uFEFFjourney'],
    ['an empty file', '', ''],
    ['a zero in the text', 'a\0b', 'a\0b'],
    ['other scripts and emoji', '旅 🧭', '旅 🧭'],
  ])('%s', (_, content, expected) => {
    expect(nodeFileSource.readText(`${temporaryFolder({ 'a.journey': content })}/a.journey`)).toEqual({
      text: expected,
    });
  });

  it.each<[string, Content, string]>([
    ['UTF-16 with its mark', Buffer.from('\uFEFFjourney', 'utf16le'), 'It looks like UTF-16.'],
    ['UTF-16 without it', Buffer.from('journey', 'utf16le'), 'It looks like UTF-16.'],
    ['UTF-16, the other way round', Buffer.from('journey', 'utf16le').swap16(), 'It looks like UTF-16.'],
    ['Latin-1', Buffer.from('journey a\r\n\n  stage caf\u00E9', 'latin1'), 'Line 3 cannot be read.'],
    ['a character cut off at the end', Buffer.from('été').subarray(0, 4), 'Line 1 cannot be read.'],
  ])('says that it is not UTF-8: %s', (_, content, detail) => {
    const path = `${temporaryFolder({ 'a.journey': content })}/a.journey`;
    expect(nodeFileSource.readText(path)).toEqual({
      problem: { kind: 'not-utf-8', message: `This is not UTF-8 text: save it again as UTF-8. ${detail}` },
    });
  });

  it('says what else is wrong', () => {
    const folder = temporaryFolder({
      'huge.journey': '',
      'a.journey': '',
      'lost.journey': { linkTo: 'nowhere' },
    });
    truncateSync(`${folder}/huge.journey`, 12_340_000);
    const problem = (path: string) => nodeFileSource.readText(`${folder}/${path}`);
    expect(problem('none.journey')).toEqual({
      problem: { kind: 'missing', message: 'There is no such file.' },
    });
    expect(problem('lost.journey')).toMatchObject({ problem: { kind: 'missing' } });
    expect(problem('a.journey/b.journey')).toMatchObject({ problem: { kind: 'missing' } });
    expect(problem('.')).toEqual({ problem: { kind: 'folder', message: 'This is a folder, not a file.' } });
    expect(problem('huge.journey')).toEqual({
      problem: {
        kind: 'too-large',
        message: 'This is too large (12.3 MB): split it into several files of 10 MB at most.',
      },
    });
  });

  it('tells files, folders and links apart', () => {
    const folder = temporaryFolder({
      'a.journey': '',
      'b/c.journey': '',
      d: { linkTo: 'b' },
      e: { linkTo: 'nowhere' },
    });
    const listed = nodeFileSource.list(folder);
    expect('entries' in listed && [...listed.entries].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
      { name: 'a.journey', kind: 'file' },
      { name: 'b', kind: 'folder' },
      { name: 'd', kind: 'link' },
      { name: 'e', kind: 'link' },
    ]);
    expect(['a.journey', 'b', 'd', 'e'].map((name) => nodeFileSource.kindOf(`${folder}/${name}`))).toEqual([
      'file',
      'folder',
      'folder',
      undefined,
    ]);
    expect(nodeFileSource.list(`${folder}/a.journey`)).toMatchObject({ problem: { kind: 'not-a-folder' } });
  });
});

describe('paths', () => {
  it.each([
    ['/maps/a.journey', '/maps'],
    ['/maps', '/'],
    ['/', undefined],
    ['C:/maps', 'C:/'],
    ['C:/', undefined],
    ['//server/share/maps', '//server/share'],
    ['//server/share', undefined],
  ])('the folder of %s is %s', (path, parent) => {
    expect(parentOf(path)).toBe(parent);
  });

  it('lead down from a folder', () => {
    expect(joinPath('/maps', 'a.journey')).toBe('/maps/a.journey');
    expect(joinPath('C:/', 'maps')).toBe('C:/maps');
    expect(relativePath('/maps', '/maps/b/a.journey')).toBe('b/a.journey');
    expect(relativePath('/', '/maps')).toBe('maps');
    expect(relativePath('/maps', '/maps')).toBe('');
    expect([
      within('/maps', '/maps'),
      within('/maps', '/maps/a'),
      within('/maps', '/maps2'),
      within('/', '/a'),
    ]).toEqual([true, true, false, true]);
  });
});
