import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checks, openProject, promiseState, type Snapshot, type TextChange } from '../../language/index.ts';
import { today } from './fixture.ts';

const name = fc.constantFrom('a', 'b', 'A', 'care', 'online', '"Title"', '"Care"', 'onlin', 'j.t', 'j');
const line = fc.oneof(
  fc.tuple(
    fc.constantFrom('team', 'persona', 'promise', 'journey', 'brand', 'value', 'touchpoint', 'stage'),
    name,
    fc.constantFrom('', ' "Title"', ' "Care"'),
  ),
  fc.tuple(
    fc.constantFrom(
      'part-of',
      'owner',
      'expects',
      'delivers',
      'explains',
      'for',
      'to',
      'reflects',
      'leads-to',
      'channel',
    ),
    name,
    fc.constantFrom('', ', a', ', care', ','),
  ),
  fc.tuple(
    fc.constantFrom('status', 'vocabulary', 'emotion', 'measure', 'compares-with', 'note', 'bridged-by'),
    name,
  ),
  fc.constantFrom(
    ['outside'],
    ['most-valuable'],
    ['research "R" on 2024-01-01'],
    ['improved 2026-09-01 for efficiency "E"'],
    ['status future'],
    ['status draft'],
    ['status retired'],
    ['gap 2 days'],
    ['channel web'],
    ['channel web'],
    ['emotion furious'],
    ['emotion delighted'],
    ['measure m target > 3 actual 2'],
    ['# c'],
    [''],
  ),
);
const fileText = fc
  .array(line, { maxLength: 14 })
  .map((lines) => lines.map((parts) => parts.join(' ')).join('\n'));
const uri = fc.constantFrom('brand.journey', 'a.journey', 'z/b.journey', 'c.journey');
const edit = fc.record({ uri, text: fc.option(fileText, { nil: undefined, freq: 6 }) });

/** A small edit, as typing makes them: one line comes in or goes out, and all below it moves. */
const typed = fc.record({ uri, at: fc.nat(14), line: fc.option(line, { nil: undefined, freq: 4 }) });
type Typed = typeof typed extends fc.Arbitrary<infer T> ? T : never;

function afterTyping(text: string, { at, line: words }: Typed): string {
  const lines = text.split('\n');
  if (words === undefined) lines.splice(at % lines.length, 1);
  else lines.splice(at % (lines.length + 1), 0, words.join(' '));
  return lines.join('\n');
}

/** States of a project, each as what is other in it than in the one before. */
export type History = readonly (readonly TextChange[])[];

/** Whole files come, change and go, some of them at once. */
export const anyChanges: fc.Arbitrary<History> = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), {
  minLength: 2,
  maxLength: 8,
});

const start = fc.record({
  'brand.journey': fileText,
  'a.journey': fileText,
  'z/b.journey': fileText,
  'c.journey': fileText,
});

/** Files are written line by line. */
export const anyTyping: fc.Arbitrary<History> = fc
  .tuple(start, fc.array(typed, { minLength: 2, maxLength: 12 }))
  .map(([files, edits]) => {
    const texts = new Map(Object.entries(files));
    const steps = edits.map((it) => {
      texts.set(it.uri, afterTyping(texts.get(it.uri) ?? '', it));
      return [{ uri: it.uri, text: texts.get(it.uri) }];
    });
    return [Object.entries(files).map(([of, text]) => ({ uri: of, text })), ...steps];
  });

/** Every check is on, and no journey is too short to be looked at. */
const rules = Object.fromEntries(
  checks.map(({ code, severity }) => [
    code,
    { severity: severity === 'off' ? ('info' as const) : severity, options: { touchpoints: 0 } },
  ]),
);

function problemsOf(snapshot: Snapshot): unknown {
  return [...snapshot.files.keys()].map((it) => [it, snapshot.problems(it)]);
}

/** The state of every promise, also of those that are written twice. */
function statesOf({ facts, files }: Snapshot): unknown {
  const promises = [...files.values()].flatMap(({ units }) => units).filter((it) => it.kind === 'promise');
  return promises.map((it) => [it.name?.text, promiseState(it, facts)]);
}

/** Proves that a project goes from one state to the next as if it were read anew each time; the last state both ways. */
export function checkHistory(states: History): { readonly edited: Snapshot; readonly fresh: Snapshot } {
  let edited = openProject({ today, rules });
  let fresh = edited;
  const texts = new Map<string, string | undefined>();
  for (const changes of states) {
    const before = new Map([...edited.files.keys()].map((it) => [it, edited.problems(it)]));
    for (const change of changes) texts.set(change.uri, change.text);
    const update = edited.update(changes);
    edited = update.snapshot;
    const all: TextChange[] = [...texts].map(([of, text]) => ({ uri: of, text }));
    fresh = openProject({ today, rules }).update(all).snapshot;
    assert.deepEqual(problemsOf(edited), problemsOf(fresh));
    assert.deepEqual(edited.summary(), fresh.summary());
    assert.deepEqual(statesOf(edited), statesOf(fresh));
    for (const [of, problems] of before) {
      if (!update.touched.has(of)) assert.deepEqual(edited.problems(of), problems);
    }
  }
  return { edited, fresh };
}
