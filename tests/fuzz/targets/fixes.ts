import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  applyEdits,
  type FileEdits,
  fixAll,
  fixesFor,
  ignoreFix,
  offersAt,
  openProject,
  type Problem,
  type Snapshot,
} from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { today } from '../../support/fixture.ts';
import { inputOf, type SeedKind, sectioned, sectionsOf, textOf } from '../target.ts';

export const what =
  'every fix that is offered can be made, and then its problem is gone; fixing all comes to an end';

export const seeds: readonly SeedKind[] = ['projects', 'journeys'];

export const inputs = () =>
  fc
    .array(anyJourneyText, { minLength: 1, maxLength: 2 })
    .map((texts) => inputOf(sectioned(texts.map((text, index) => ({ name: `${index}.journey`, text })))));

/** So many problems are tried of one input; the first and the last ones are most likely to be odd. */
const most = 24;

export function check(input: Uint8Array): void {
  const files = sectionsOf(textOf(input)).map(({ name, text }) => ({ uri: name, text }));
  const { snapshot } = openProject({ today }).update(files);
  for (const uri of snapshot.files.keys()) {
    const problems = snapshot.problems(uri);
    for (const problem of problems) checkPlaces(snapshot, problem);
    for (const problem of [...problems.slice(0, most / 2), ...problems.slice(most / 2).slice(-most / 2)]) {
      checkFixes(snapshot, problem);
    }
    const fixed = after(snapshot, fixAll(snapshot, uri));
    assert.deepEqual(fixAll(fixed, uri), [], 'what was fixed altogether has nothing left to fix');
  }
}

function checkPlaces({ files }: Snapshot, { uri, span, message, related, code }: Problem): void {
  assert.match(message, /\S/);
  for (const place of [{ uri, span }, ...related]) {
    const length = files.get(place.uri)?.text.length ?? -1;
    const { start, end } = place.span;
    assert.ok(0 <= start && start <= end && end <= length, `${code} at ${start}-${end} of ${length}`);
  }
}

function checkFixes(snapshot: Snapshot, problem: Problem): void {
  const ignored = ignoreFix(snapshot, problem);
  for (const { title, edits } of [...fixesFor(snapshot, problem), ...(ignored ? [ignored] : [])]) {
    const changed = after(snapshot, edits);
    const [was, is] = [snapshot, changed].map((it) => alike(it, problem));
    assert.ok((is ?? 0) < (was ?? 0), `'${title}' leaves '${problem.message}' (${problem.code})`);
  }
  for (const { edits } of offersAt(snapshot, problem.uri, problem.span)) after(snapshot, edits);
}

function alike(snapshot: Snapshot, { uri, code, message }: Problem): number {
  return snapshot.problems(uri).filter((it) => it.code === code && it.message === message).length;
}

function after(snapshot: Snapshot, edits: readonly FileEdits[]): Snapshot {
  const changes = edits.map(({ uri, edits: some }) => {
    const text = snapshot.files.get(uri)?.text ?? assert.fail(`no file ${uri}`);
    for (const { span } of some)
      assert.ok(0 <= span.start && span.end <= text.length, 'an edit lies in the text');
    return { uri, text: applyEdits(text, some) };
  });
  return snapshot.update(changes).snapshot;
}
