import { expect, test } from 'vitest';
import { journey, team } from '../support/small-journeys.ts';
import { brand, codes, count, deskWith, faulty, last, names, visit } from './loading-bed.ts';

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
