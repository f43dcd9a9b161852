import { expect, test } from 'vitest';
import { openProject, type Snapshot, type TextChange } from '../../language/index.ts';
import { journey } from '../support/small-journeys.ts';
import { brand, codes, count, deskWith, faulty, last, names, visit } from './loading-bed.ts';

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
