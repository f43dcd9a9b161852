import { expect, test } from 'vitest';
import { mostFiles } from '../../server/workspace/reader.ts';
import { journey, team } from '../support/small-journeys.ts';
import { codes, visit, workspaceOn } from './workspace-bed.ts';

test('questions about an open document are answered while other files wait to be read', () => {
  const names = Array.from({ length: 3 * mostFiles }, (_, index) => `/p/j${index}.journey`);
  const { workspace, disk, turns, updates, addFolder } = workspaceOn(
    Object.fromEntries(names.map((name) => [name, ''])),
  );
  addFolder('/p');
  workspace.openDocument({ uri: visit, version: 1, text: journey('visit') });
  expect(disk.reads).toBe(0);
  expect(codes(workspace, visit)).toContain('touchpoint-without-owner');
  while (disk.reads === 0) turns.one();
  workspace.changeDocument(visit, 2, [{ text: `${team}${journey('visit', 'care')}` }]);
  expect(codes(workspace, visit)).not.toContain('touchpoint-without-owner');
  expect(disk.reads).toBe(mostFiles);
  expect(updates).toEqual([]);
});

test('an edit costs no reading, and is told about with its version', () => {
  const { workspace, disk, turns, updates, addFolder } = workspaceOn({
    '/p/visit.journey': '',
    '/p/b.journey': team,
  });
  addFolder('/p');
  workspace.openDocument({ uri: visit, version: 1, text: '' });
  turns.all();
  const reads = disk.reads;
  updates.length = 0;
  workspace.changeDocument(visit, 2, [{ text: journey('visit') }]);
  workspace.changeDocument(visit, 3, [{ text: journey('visit', 'care') }]);
  turns.all();
  expect(updates).toHaveLength(1);
  expect(updates[0]).toContain(visit);
  expect(workspace.speakerFor(visit)?.versionOf(visit)).toBe(3);
  expect(workspace.speakerFor(visit)?.snapshot.files.get(visit)?.text).toBe(journey('visit', 'care'));
  expect(disk.reads).toBe(reads);
});

test('edits of a document that is not open are no reason to fail', () => {
  const { workspace, turns, failures } = workspaceOn({});
  workspace.changeDocument(visit, 2, [{ text: '' }]);
  workspace.closeDocument(visit);
  turns.all();
  expect(workspace.at(visit)).toBeUndefined();
  expect(failures).toEqual([]);
});

test('a document stays while it is open, though its file and even its folder are gone', () => {
  const { workspace, disk, turns, addFolder } = workspaceOn({ '/p/visit.journey': '', '/p/b.journey': team });
  addFolder('/p');
  workspace.openDocument({ uri: visit, version: 1, text: journey('visit', 'care') });
  turns.all();
  disk.files = { '/p/b.journey': team };
  workspace.filesChanged([{ uri: visit, kind: 'deleted' }]);
  turns.all();
  expect(codes(workspace, visit)).not.toContain('unknown-name');
  workspace.changeFolders({ added: [], removed: ['file:///p'] });
  turns.all();
  expect(workspace.at(visit)?.files.has(visit)).toBe(true);
  workspace.closeDocument(visit);
  turns.all();
  expect(workspace.at(visit)).toBeUndefined();
});
