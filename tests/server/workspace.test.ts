import { expect, test } from 'vitest';
import { openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import type { OpenProject } from '../../server/workspace/live-snapshot.ts';
import { mostFiles } from '../../server/workspace/reader.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { Disk } from '../support/disk.ts';
import { journey, team } from '../support/small-journeys.ts';
import { Turns } from '../support/turns.ts';

/** A workspace over a disk in memory, whose files a test may replace, with an event loop that it moves. */
function workspaceOn(
  files: Record<string, string>,
  options: { open?: OpenProject; ignoreCase?: boolean } = {},
) {
  const disk = new Disk(files);
  const calendar = { today: '2026-10-01' };
  const turns = new Turns();
  const updates: string[][] = [];
  const reading: string[] = [];
  const failures: unknown[] = [];
  let outside: string[] = [];
  const workspace = new Workspace({
    fs: disk.fs,
    uris: new Uris({ ignoreCase: options.ignoreCase ?? false }),
    openProject: options.open ?? openProject,
    today: () => calendar.today,
    nextTurn: turns.next,
    slice: () => () => false,
    onUpdate: (touched) => updates.push([...touched].sort()),
    onReading: (read, total) => reading.push(`${read} of ${total}`),
    onOutside: (folders) => {
      outside = folders.map(({ uri, deep }) => (deep ? `${uri}/**` : `${uri}/*`));
    },
    onFailure: (error) => failures.push(error),
  });
  const addFolder = (folder: string) => workspace.changeFolders({ added: [`file://${folder}`], removed: [] });
  return { workspace, disk, calendar, turns, updates, reading, failures, addFolder, outside: () => outside };
}

const codes = (workspace: Workspace, uri: string) =>
  workspace
    .at(uri)
    ?.problems(uri)
    .map(({ code }) => code);

const visit = 'file:///p/visit.journey';

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

const repository = (folder: string) => ({ [`${folder}/.git/HEAD`]: 'ref: refs/heads/main\n' });

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
