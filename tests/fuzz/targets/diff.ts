import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Change,
  changedMaps,
  diffProjects,
  formatText,
  openProject,
  type Place,
  promiseState,
  type Snapshot,
  type TextChange,
} from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { today } from '../../support/fixture.ts';
import { inputOf, type SeedKind, sectioned, sectionsOf, textOf } from '../target.ts';

export const what =
  'nothing lies between a project and itself; what lies between two agrees with what is found in them, and is the same however they are written';

export const seeds: readonly SeedKind[] = ['pairs'];

const anyFiles = () =>
  fc
    .array(anyJourneyText, { minLength: 1, maxLength: 2 })
    .map((texts) => sectioned(texts.map((text, index) => ({ name: `${index}.journey`, text }))));

export const inputs = () =>
  fc.tuple(anyFiles(), anyFiles()).map(([before, after]) => inputOf(`${before}//=\n${after}`));

export function check(input: Uint8Array): void {
  const [before = '', after = before] = textOf(input).split(/^\/\/= ?\n/m, 2);
  const [left, right] = [filesIn(before), filesIn(after)];
  const [was, is] = [opened(left), opened(right)];
  for (const files of [left, right]) assert.deepEqual(diffProjects(opened(files), opened(files)), nothing);
  const { changes, summary } = diffProjects(was, is);
  assert.equal(
    new Set(changes.map((it) => it.fingerprint)).size,
    changes.length,
    'each change has a sign of its own',
  );
  assert.equal(
    Object.values(summary).reduce((sum, it) => sum + it),
    changes.length,
  );
  for (const change of changes) checkChange(change, was, is);
  checkBroken(changes, was, is);
  assert.deepEqual(
    signs(diffProjects(was, sharing(was, right)).changes),
    signs(changes),
    'states that share files',
  );
  const formatted = right.map(({ uri, text }) => ({ uri, text: formatText(text, { sortProperties: true }) }));
  assert.deepEqual(
    signs(diffProjects(was, opened(formatted)).changes),
    signs(changes),
    'the later state formatted',
  );
  changedMaps(was, is, changes);
}

const nothing = {
  summary: { breaking: 0, risky: 0, improving: 0, neutral: 0 },
  changes: [],
  promises: [],
  journeys: [],
};

interface File {
  readonly uri: string;
  readonly text: string;
}

/** Of sections of one name the last one counts. */
function filesIn(text: string): File[] {
  return [...new Map(sectionsOf(text).map((it) => [it.name, it.text]))].map(([uri, text]) => ({ uri, text }));
}

function opened(files: readonly File[]): Snapshot {
  return openProject({ today }).update(files).snapshot;
}

/** The later state as it comes of the earlier one by edits. */
function sharing(was: Snapshot, files: readonly File[]): Snapshot {
  const gone = [...was.files.keys()].filter((uri) => !files.some((it) => it.uri === uri));
  const changes: TextChange[] = [...gone.map((uri) => ({ uri, text: undefined })), ...files];
  return was.update(changes).snapshot;
}

function signs(changes: readonly Change[]): string[] {
  return changes.map(({ code, fingerprint }) => `${code} ${fingerprint}`).sort();
}

function checkChange({ code, message, before, after }: Change, was: Snapshot, is: Snapshot): void {
  assert.match(message, /\S/);
  assert.ok(before ?? after, `${code} stands somewhere`);
  checkPlace(before, was, code);
  checkPlace(after, is, code);
}

function checkPlace(place: Place | undefined, { files }: Snapshot, code: string): void {
  if (place === undefined) return;
  const { start, end } = place.span;
  const length = files.get(place.uri)?.text.length ?? -1;
  assert.ok(0 <= start && start <= end && end <= length, `${code} at ${start}-${end} of ${length}`);
}

/** A promise that is told to be broken by the change is so afterwards, and no other of its name was so before. */
function checkBroken(changes: readonly Change[], was: Snapshot, is: Snapshot): void {
  const [earlier, later] = [was, is].map(brokenIn);
  const told = changes.filter((it) => it.code === 'promise-broken').map((it) => it.element.name);
  for (const name of told) {
    assert.ok(later?.has(name), `the promise '${name}' is broken afterwards`);
  }
  const isKnown = [...is.files.values()].every(({ tree }) => tree.mistakes.length === 0);
  const isNew = changes.every(({ code }) => code !== 'renamed');
  for (const name of isKnown && isNew ? (later ?? []) : []) {
    const isTold = told.includes(name);
    assert.equal(isTold, !earlier?.has(name), `the promise '${name}' is told where it was not broken before`);
  }
}

function brokenIn({ facts }: Snapshot): Set<string> {
  const broken = facts.promises.filter((it) => promiseState(it, facts) === 'broken');
  return new Set(broken.map((it) => it.name?.text ?? ''));
}
