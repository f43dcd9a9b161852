import { describe, expect, it } from 'vitest';
import { listJourneyFiles } from '../../server/workspace/files/index.ts';
import { nodeFileSource } from '../../server/workspace/files/node-file-source.ts';
import { memoryFileSource } from '../support/memory-file-source.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

describe('listing journey files', () => {
  it('honours .gitignore outside a repository too', () => {
    const fs = memoryFileSource({
      '/maps/.gitignore': 'old/',
      '/maps/a.journey': '',
      '/maps/old/b.journey': '',
    });
    expect(listJourneyFiles(fs, '/maps', []).files).toEqual(['/maps/a.journey']);
  });

  it('sorts by code units', () => {
    const names = [
      'ä.journey',
      'Z.journey',
      'a.journey',
      'a-b.journey',
      'a/b.journey',
      '\u{1F600}.journey',
      '\uFF5E.journey',
    ];
    const fs = memoryFileSource(Object.fromEntries(names.map((name) => [`/maps/${name}`, ''])));
    expect(listJourneyFiles(fs, '/maps', []).files).toEqual(names.map((name) => `/maps/${name}`).sort());
  });

  it.each([
    ['a folder', 'drafts', ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey']],
    [
      'a folder with a slash',
      'drafts/',
      ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    [
      'what is in a folder',
      'drafts/**',
      ['a.journey', 'a.old.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    ['a folder at any depth', '**/drafts', ['a.journey', 'a.old.journey', 'team/.x/d.journey']],
    [
      'files at any depth',
      '**/*.old.journey',
      ['a.journey', 'drafts/b.journey', 'team/.x/d.journey', 'team/drafts/c.journey'],
    ],
    [
      'hidden folders too',
      'team/*',
      ['a.journey', 'a.old.journey', 'drafts/b.journey', 'drafts/b.old.journey'],
    ],
    ['one of several', '{drafts,team}', ['a.journey', 'a.old.journey']],
    [
      'a path from here',
      './a.journey',
      [
        'a.old.journey',
        'drafts/b.journey',
        'drafts/b.old.journey',
        'team/.x/d.journey',
        'team/drafts/c.journey',
      ],
    ],
  ])('leaves out %s: %s', (_, glob, expected) => {
    const names = ['a', 'a.old', 'drafts/b', 'drafts/b.old', 'team/drafts/c', 'team/.x/d'];
    const fs = memoryFileSource(Object.fromEntries(names.map((name) => [`/maps/${name}.journey`, ''])));
    const { files } = listJourneyFiles(fs, '/maps', [glob]);
    expect(files).toEqual(expected.map((name) => `/maps/${name}`));
  });

  it('leaves inner projects to themselves, and names them', () => {
    const fs = memoryFileSource({
      '/maps/waymark.json': '{}',
      '/maps/a.journey': '',
      '/maps/inner/waymark.json': '{}',
      '/maps/inner/b.journey': '',
      '/maps/inner/deeper/waymark.json': '{}',
    });
    expect(listJourneyFiles(fs, '/maps', [])).toEqual({
      files: ['/maps/a.journey'],
      innerProjects: ['/maps/inner'],
      unlisted: [],
    });
  });

  it('says which folder is not there', () => {
    expect(listJourneyFiles(nodeFileSource, `${temporaryFolder()}/nowhere`, []).unlisted).toMatchObject([
      { problem: { kind: 'missing', message: 'There is no such folder.' } },
    ]);
  });

  it('says which folder it may not read, and lists the rest', () => {
    const problem = { kind: 'unreadable', message: 'You have no permission to read this folder.' } as const;
    const disk = memoryFileSource({ '/maps/a.journey': '', '/maps/closed/b.journey': '' });
    const fs = { ...disk, list: (path: string) => (path === '/maps/closed' ? { problem } : disk.list(path)) };
    expect(listJourneyFiles(fs, '/maps', [])).toEqual({
      files: ['/maps/a.journey'],
      innerProjects: [],
      unlisted: [{ path: '/maps/closed', problem }],
    });
  });
});
