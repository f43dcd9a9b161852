import { expect, test } from 'vitest';
import { journey, team } from '../support/small-journeys.ts';
import { codes, workspaceOn } from './workspace-bed.ts';

const repository = (folder: string) => ({ [`${folder}/.git/HEAD`]: 'ref: refs/heads/main\n' });

test('of nested workspace folders each is a project, and a file belongs to the innermost', () => {
  const { workspace, turns, addFolder } = workspaceOn({
    '/p/brand.journey': team,
    '/p/inner/visit.journey': journey('visit', 'care'),
  });
  addFolder('/p');
  addFolder('/p/inner');
  turns.all();
  expect(codes(workspace, 'file:///p/inner/visit.journey')).toContain('unknown-name');
  workspace.changeFolders({ added: [], removed: ['file:///p/inner/'] });
  turns.all();
  expect(codes(workspace, 'file:///p/inner/visit.journey')).not.toContain('unknown-name');
});

test('a document in a repository inside the workspace folder brings in that repository', () => {
  const inner = 'file:///p/inner/maps/visit.journey';
  const { workspace, turns, addFolder, outside } = workspaceOn({
    ...repository('/p/inner'),
    '/p/outer.journey': journey('outer', 'care'),
    '/p/inner/teams/brand.journey': team,
    '/p/inner/maps/visit.journey': '',
  });
  addFolder('/p');
  turns.all();
  expect(workspace.at(inner)).toBeUndefined();
  workspace.openDocument({ uri: inner, version: 1, text: journey('visit', 'care') });
  turns.all();
  expect(codes(workspace, inner)).not.toContain('unknown-name');
  expect(workspace.speakerFor(inner)?.silent).toBe(false);
  expect(codes(workspace, 'file:///p/outer.journey')).toContain('unknown-name');
  expect(outside()).toEqual([]);
});

test('capitals make no other file of a journey, opened outside of all folders or standing beside it', () => {
  const opened = 'file:///loose/VISIT.JOURNEY';
  const { workspace, turns } = workspaceOn({ '/loose/BRAND.JOURNEY': team, '/loose/VISIT.JOURNEY': '' });
  workspace.openDocument({ uri: opened, version: 1, text: journey('visit', 'care') });
  turns.all();
  expect(codes(workspace, opened)).not.toContain('unknown-name');
});

test('folders outside the workspace are watched as far as they matter, and as long', () => {
  const { workspace, turns, addFolder, outside } = workspaceOn({
    '/top/waymark.json': '{}',
    '/top/maps/a.journey': '',
    '/loose/b.journey': '',
    '/other/waymark.json': '{}',
    '/other/deep/c.journey': '',
  });
  addFolder('/top/maps');
  workspace.openDocument({ uri: 'file:///loose/b.journey', version: 1, text: '' });
  workspace.openDocument({ uri: 'file:///other/deep/c.journey', version: 1, text: '' });
  turns.all();
  expect(outside()).toEqual(['file:///top/**', 'file:///loose/*', 'file:///other/**']);
  workspace.closeDocument('file:///loose/b.journey');
  turns.all();
  expect(outside()).toEqual(['file:///top/**', 'file:///other/**']);
});

test('where case does not count, a document opened in another case is the file on disk', () => {
  const { workspace, turns, addFolder } = workspaceOn({ '/p/Visit.journey': '' }, { ignoreCase: true });
  addFolder('/p');
  turns.all();
  workspace.openDocument({ uri: 'file:///P/visit.journey', version: 1, text: journey('visit') });
  turns.all();
  expect([...(workspace.at('file:///p/Visit.journey')?.files.keys() ?? [])]).toEqual([
    'file:///p/Visit.journey',
  ]);
});
