import { expect, test } from 'vitest';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import { Publisher } from '../../server/lsp/publish.ts';
import type { OpenProject } from '../../server/workspace/live-snapshot.ts';
import { Uris } from '../../server/workspace/uris.ts';
import { Workspace } from '../../server/workspace/workspace.ts';
import { Disk } from '../support/disk.ts';
import { journey, team } from '../support/small-journeys.ts';
import { Turns } from '../support/turns.ts';

const count = 20;
const brand = 'file:///p/brand.journey';
const visit = 'file:///p/visit.journey';
const last = `file:///p/z${count}.journey`;
const faulty = `${journey('visit', 'care')}      chanel web\n`;

/** A folder of journeys whose owner stands in another file, on a desk where each slice of work is one step. */
function deskWith(open: OpenProject = openProject) {
  const names = Array.from({ length: count }, (_, index) => `z${index + 1}`);
  const disk = new Disk({
    '/p/brand.journey': team,
    '/p/visit.journey': journey('visit', 'care'),
    ...Object.fromEntries(names.map((name) => [`/p/${name}.journey`, journey(name, 'care')])),
  });
  const turns = new Turns();
  const calendar = { today: '2026-10-01' };
  const said: string[] = [];
  const shown = new Map<string, string[]>();
  const failures: unknown[] = [];
  const common = {
    nextTurn: turns.next,
    slice: () => () => true,
    onFailure: (error: unknown) => failures.push(error),
  };
  const workspace = new Workspace({
    ...common,
    fs: disk.fs,
    uris: new Uris({ ignoreCase: false }),
    openProject: open,
    today: () => calendar.today,
    onUpdate: (touched) => publisher.touch(touched),
    onEarly: (uris) => publisher.touch(uris),
    onReading: (read, total) => said.push(`read ${read} of ${total}`),
    onConnecting: (done, total) => said.push(`connected ${done} of ${total}`),
    onStopped: () => said.push('stopped'),
    onOutside: () => {},
  });
  const show = ({ uri, diagnostics }: PublishDiagnosticsParams): void => {
    shown.set(
      uri,
      diagnostics.map(({ code }) => String(code)),
    );
    said.push(`said ${uri}`);
  };
  const publisher = new Publisher({
    ...common,
    workspace,
    send: show,
    onChecking: (done, total) => said.push(`checked ${done} of ${total}`),
  });
  workspace.changeFolders({ added: ['file:///p'], removed: [] });
  /** Goes on until something is said. */
  const until = (words: string): void => {
    while (!said.includes(words) && turns.busy) turns.one();
    expect(said).toContain(words);
  };
  return { workspace, disk, turns, calendar, said, shown, failures, until };
}

const codes = (workspace: Workspace, uri: string) =>
  workspace
    .at(uri)
    ?.problems(uri)
    .map(({ code }) => code);
const names = (workspace: Workspace, uri: string) => [...(workspace.at(uri)?.files.keys() ?? [])];

test('while the rest is read, an open file is told what is wrong with its own text, and nothing else', () => {
  const { workspace, said, shown, turns, until } = deskWith();
  workspace.openDocument({ uri: visit, version: 1, text: faulty });
  until(`said ${visit}`);
  expect(said).not.toContain(`read ${count + 1} of ${count + 1}`);
  expect(codes(workspace, visit)).toContain('unknown-name');
  expect(shown.get(visit)).toEqual(['unknown-keyword']);
  workspace.changeDocument(visit, 2, [{ text: journey('visit', 'nobody') }]);
  turns.all();
  expect(shown.get(visit)).toContain('unknown-name');
});

test('files are read, connected and checked a few at a time, the open one before the others', () => {
  const { workspace, said, turns } = deskWith();
  workspace.openDocument({ uri: last, version: 1, text: faulty });
  turns.all();
  const steps = (kind: string) => said.filter((words) => words.startsWith(kind));
  expect(steps('read')).toHaveLength(count + 1);
  expect(steps('connected').length).toBeGreaterThan(count);
  expect(steps('checked').at(-1)).toBe(`checked ${count + 1} of ${count + 1}`);
  expect(said.indexOf(`said ${last}`)).toBeLessThan(said.findIndex((words) => words.startsWith('checked')));
});

test('who stops reading keeps what was read, is told so, and can go on', () => {
  const { workspace, said, shown, turns, until } = deskWith();
  workspace.openDocument({ uri: visit, version: 1, text: faulty });
  until(`read 5 of ${count + 1}`);
  workspace.stopReading();
  turns.all();
  expect(said).toContain('stopped');
  expect(workspace.extent()).toEqual({ files: count + 2, setAside: count - 4 });
  expect(names(workspace, visit)).toContain(brand);
  expect(names(workspace, visit)).not.toContain(last);
  // Whether anybody delivers a promise, or is called 'care', may stand in what was not read.
  expect([...shown.values()].flat()).toEqual(['unknown-keyword']);

  workspace.readTheRest();
  turns.all();
  expect(workspace.extent()).toEqual({ files: count + 2, setAside: 0 });
  expect(names(workspace, visit)).toContain(last);
  expect(said.filter((words) => words === 'stopped')).toHaveLength(1);
});

test('what changes or is opened after reading was stopped is read all the same', () => {
  const { workspace, disk, shown, turns } = deskWith();
  workspace.stopReading();
  turns.all();
  expect(workspace.extent()).toEqual({ files: count + 2, setAside: count + 2 });
  disk.files = { ...disk.files, '/p/visit.journey': faulty, '/p/new.journey': journey('new') };
  workspace.filesChanged([
    { uri: visit, kind: 'changed' },
    { uri: 'file:///p/new.journey', kind: 'created' },
  ]);
  workspace.openDocument({ uri: last, version: 1, text: 'journey' });
  turns.all();
  expect(names(workspace, visit)).toEqual(['file:///p/new.journey', visit, last]);
  expect(shown.get(visit)).toEqual(['unknown-keyword']);
  expect(workspace.extent()).toEqual({ files: count + 3, setAside: count });
});

test('what is written while files are read and connected wins', () => {
  for (const moment of [`read 9 of ${count + 2}`, `connected 3 of ${count + 2}`]) {
    const { workspace, disk, shown, turns, until } = deskWith();
    until(moment);
    workspace.openDocument({ uri: visit, version: 1, text: journey('visit', 'carre') });
    disk.files = { ...disk.files, '/p/visit.journey': '', '/p/brand.journey': `${team}team carre\n` };
    workspace.filesChanged([visit, brand].map((uri) => ({ uri, kind: 'changed' })));
    expect(codes(workspace, visit)).toContain('unknown-name');
    turns.all();
    expect(workspace.at(visit)?.files.get(visit)?.text).toBe(journey('visit', 'carre'));
    expect(shown.get(visit)).not.toContain('unknown-name');
    workspace.changeDocument(visit, 2, [{ text: journey('visit', 'cary') }]);
    turns.all();
    expect(shown.get(visit)).toContain('unknown-name');
  }
});

test('a file that goes while the others are connected is gone', () => {
  const { workspace, disk, turns, until } = deskWith();
  until(`connected 3 of ${count + 2}`);
  const { '/p/visit.journey': _, ...left } = disk.files;
  disk.files = left;
  workspace.filesChanged([{ uri: visit, kind: 'deleted' }]);
  turns.all();
  expect(names(workspace, brand)).not.toContain(visit);
});

test('other rules, and another day, count also for what is being connected', () => {
  const { workspace, disk, calendar, turns, until } = deskWith();
  until(`connected 3 of ${count + 2}`);
  disk.files = {
    ...disk.files,
    '/p/visit.journey': journey('visit'),
    '/p/waymark.json': '{ "rules": { "touchpoint-without-owner": "hint" } }',
  };
  workspace.filesChanged([
    { uri: visit, kind: 'changed' },
    { uri: 'file:///p/waymark.json', kind: 'created' },
  ]);
  calendar.today = '2026-10-02';
  workspace.dayChanged();
  turns.all();
  const problems = workspace.at(visit)?.problems(visit);
  const severities = problems?.flatMap((it) => (it.code === 'touchpoint-without-owner' ? it.severity : []));
  expect(severities).toEqual(['hint']);
  expect(workspace.at(visit)?.today).toBe('2026-10-02');
});

test('what needs the whole project waits for it, and is refused where some was left unread', async () => {
  const { workspace, turns } = deskWith();
  workspace.openDocument({ uri: visit, version: 1, text: faulty });
  const whole = workspace.whole(visit);
  expect(whole).toBeInstanceOf(Promise);
  turns.all();
  expect(await whole).toBe(true);
  expect(workspace.whole(visit)).toBe(true);

  workspace.filesChanged([{ uri: brand, kind: 'changed' }]);
  const again = workspace.whole(visit);
  for (let turn = 0; turn < 2; turn += 1) turns.one();
  workspace.stopReading();
  turns.all();
  expect(await again).toBe(false);
});

test('a file on which the language fails leaves out no other', () => {
  const { workspace, failures, turns } = deskWith((options) => failingOn(visit, openProject(options)));
  turns.all();
  expect(failures.length).toBeGreaterThan(0);
  expect(names(workspace, brand)).toHaveLength(count + 1);
  expect(names(workspace, brand)).not.toContain(visit);
});

/** A project that cannot take in one of the files. */
function failingOn(uri: string, snapshot: Snapshot): Snapshot {
  const updating = snapshot.updating.bind(snapshot);
  return Object.assign(snapshot, {
    *updating(changes: readonly TextChange[]): ReturnType<Snapshot['updating']> {
      const update = yield* updating(changes);
      if (changes.some((change) => change.uri === uri)) throw new Error('failed');
      return { ...update, snapshot: failingOn(uri, update.snapshot) };
    },
  });
}
