import { expect, test } from 'vitest';
import { openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import { mostFiles } from '../../server/workspace/reader.ts';
import { journey, team } from '../support/small-journeys.ts';
import { codes, visit, workspaceOn } from './workspace-bed.ts';

test('a project is told about once, when it is complete', () => {
  const names = Array.from({ length: 2 * mostFiles + 1 }, (_, index) => `/p/j${index}.journey`);
  const { turns, updates, reading, addFolder } = workspaceOn(
    Object.fromEntries(names.map((name) => [name, ''])),
  );
  addFolder('/p');
  turns.all();
  expect(reading).toEqual(['64 of 129', '128 of 129', '129 of 129']);
  expect(updates).toHaveLength(1);
  expect(updates[0]).toHaveLength(names.length);
});

test('a file that vanishes between being listed and being read was never there', () => {
  const names = Array.from({ length: 2 * mostFiles }, (_, index) => `/p/j${index + 100}.journey`);
  const { workspace, disk, turns, updates, failures, addFolder } = workspaceOn(
    Object.fromEntries(names.map((name) => [name, ''])),
  );
  addFolder('/p');
  while (disk.reads === 0) turns.one();
  const { '/p/j227.journey': _, ...left } = disk.files;
  disk.files = left;
  turns.all();
  expect(disk.reads).toBe(names.length);
  expect(workspace.at('file:///p/j100.journey')?.files.size).toBe(names.length - 1);
  expect(workspace.at('file:///p/j227.journey')).toBeUndefined();
  expect(updates).toHaveLength(1);
  expect(failures).toEqual([]);
});

test('midnight counts from the next update on', () => {
  const { workspace, calendar, turns, updates, addFolder } = workspaceOn({
    '/p/a.journey': team,
    '/p/b.journey': '',
  });
  addFolder('/p');
  turns.all();
  calendar.today = '2026-10-02';
  expect(workspace.at('file:///p/a.journey')?.today).toBe('2026-10-01');
  updates.length = 0;
  workspace.openDocument({ uri: 'file:///p/b.journey', version: 1, text: '# new' });
  turns.all();
  expect(workspace.at('file:///p/a.journey')?.today).toBe('2026-10-02');
  expect(updates).toEqual([['file:///p/a.journey', 'file:///p/b.journey']]);
});

test('another day counts at once where somebody tells of it, and what is the same is not read again', () => {
  const stale = 'journey visit "Visit"\n  research "Nine diaries" on 2026-03-15\n';
  const { workspace, disk, calendar, turns, updates, addFolder } = workspaceOn({ '/p/visit.journey': stale });
  calendar.today = '2027-03-15';
  addFolder('/p');
  turns.all();
  expect(codes(workspace, visit)).not.toContain('research-stale');
  const { reads } = disk;
  updates.length = 0;
  calendar.today = '2027-03-16';
  workspace.dayChanged();
  turns.all();
  expect(codes(workspace, visit)).toContain('research-stale');
  calendar.today = '2027-03-15';
  workspace.dayChanged();
  turns.all();
  expect(codes(workspace, visit)).not.toContain('research-stale');
  expect(updates).toEqual([[visit], [visit]]);
  expect(disk.reads).toBe(reads);
});

test('a text on which the language fails stops neither the others nor the next edit', () => {
  const failing = (options: { today: string }) => failOn(openProject(options));
  const failOn = (snapshot: Snapshot): Snapshot => {
    const update = snapshot.update.bind(snapshot);
    return Object.assign(snapshot, {
      update(changes: readonly TextChange[]) {
        if (changes.some(({ text }) => text === 'fail')) throw new Error('failed');
        const updated = update(changes);
        return { ...updated, snapshot: failOn(updated.snapshot) };
      },
    });
  };
  const { workspace, turns, updates, failures } = workspaceOn({}, { open: failing });
  workspace.openDocument({ uri: 'untitled:a', version: 1, text: 'fail' });
  workspace.openDocument({ uri: 'untitled:b', version: 1, text: '' });
  turns.all();
  expect(failures).toEqual([new Error('failed')]);
  expect(updates).toContainEqual(['untitled:b']);
  workspace.changeDocument('untitled:a', 2, [{ text: '# good' }]);
  turns.all();
  expect(workspace.at('untitled:a')?.files.get('untitled:a')?.text).toBe('# good');
});

test('other rules count at once, for all files and for those that come later, also on another day', () => {
  const rules = (severity: string) => `{ "rules": { "touchpoint-without-owner": "${severity}" } }`;
  const { workspace, disk, turns, updates, addFolder, calendar } = workspaceOn({
    '/p/visit.journey': journey('visit'),
    '/p/leave.journey': journey('leave'),
  });
  const severities = (uri: string) =>
    workspace
      .at(uri)
      ?.problems(uri)
      .flatMap(({ code, severity }) => (code === 'touchpoint-without-owner' ? [severity] : []));
  const write = (files: Record<string, string>) => {
    disk.files = { ...disk.files, ...files };
    const changed = Object.keys(files).map((path) => ({ uri: `file://${path}`, kind: 'changed' as const }));
    workspace.filesChanged(changed);
    turns.all();
  };
  addFolder('/p');
  turns.all();
  expect(severities(visit)).toEqual(['error']);
  updates.length = 0;
  write({ '/p/waymark.json': rules('hint') });
  expect(updates.flat().sort()).toEqual(['file:///p/leave.journey', visit]);
  expect(severities(visit)).toEqual(['hint']);
  calendar.today = '2026-10-02';
  write({ '/p/later.journey': journey('later') });
  expect(severities('file:///p/later.journey')).toEqual(['hint']);
  expect(severities(visit)).toEqual(['hint']);
  write({ '/p/waymark.json': rules('off') });
  expect(severities(visit)).toEqual([]);
  updates.length = 0;
  write({ '/p/waymark.json': `${rules('off')} ` });
  expect(updates).toEqual([]);
  write({ '/p/waymark.json': '{}' });
  expect(severities(visit)).toEqual(['error']);
});
