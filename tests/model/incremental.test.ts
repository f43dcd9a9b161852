import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checks, openProject, promiseState, type Snapshot, type TextChange } from '../../language/index.ts';
import { today } from '../support/fixture.ts';

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

/** Proves that a project goes from one state to the next as if it were read anew each time. */
function checkHistory(states: readonly (readonly TextChange[])[]): void {
  let edited = openProject({ today, rules });
  const texts = new Map<string, string | undefined>();
  for (const changes of states) {
    const before = new Map([...edited.files.keys()].map((it) => [it, edited.problems(it)]));
    for (const change of changes) texts.set(change.uri, change.text);
    const update = edited.update(changes);
    edited = update.snapshot;
    const all: TextChange[] = [...texts].map(([of, text]) => ({ uri: of, text }));
    const fresh = openProject({ today, rules }).update(all).snapshot;
    expect(problemsOf(edited)).toEqual(problemsOf(fresh));
    expect(edited.summary()).toEqual(fresh.summary());
    expect(statesOf(edited)).toEqual(statesOf(fresh));
    for (const [of, problems] of before) {
      if (!update.touched.has(of)) expect(edited.problems(of)).toEqual(problems);
    }
  }
}

it('an edited project has the problems of the same project read anew, and says which files they changed in', () => {
  const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 });
  fc.assert(fc.property(rounds, checkHistory), { numRuns: 600 });
});

it('so it is while it is typed, line by line', () => {
  const start = fc.record({
    'brand.journey': fileText,
    'a.journey': fileText,
    'z/b.journey': fileText,
    'c.journey': fileText,
  });
  const history = fc.tuple(start, fc.array(typed, { minLength: 2, maxLength: 12 }));
  fc.assert(
    fc.property(history, ([files, edits]) => {
      const texts = new Map(Object.entries(files));
      const steps = edits.map((it) => {
        texts.set(it.uri, afterTyping(texts.get(it.uri) ?? '', it));
        return [{ uri: it.uri, text: texts.get(it.uri) }];
      });
      checkHistory([Object.entries(files).map(([of, text]) => ({ uri: of, text })), ...steps]);
    }),
    { numRuns: 400 },
  );
});

it('the state of a promise follows its own lines, those of its deliverers and of those who expect it', () => {
  const brand = 'team care\npersona maya\n  expects p\npromise p "P"\n';
  const journey = 'journey j\n  for maya\n  touchpoint t\n    owner care\n    delivers p\n';
  let { snapshot } = openProject({ today }).update([
    { uri: 'brand.journey', text: brand },
    { uri: 'j.journey', text: journey },
  ]);
  const stateAfter = (of: string, text: string) => {
    snapshot = snapshot.update([{ uri: of, text }]).snapshot;
    return snapshot.facts.promises.map((it) => promiseState(it, snapshot.facts));
  };
  expect(stateAfter('brand.journey', `# A promise\n${brand}`)).toEqual(['kept']);
  expect(stateAfter('brand.journey', `${brand}  measure m target > 3 actual 2\n`)).toEqual(['at-risk']);
  expect(stateAfter('brand.journey', brand)).toEqual(['kept']);
  expect(stateAfter('j.journey', journey.replace('    owner care\n', ''))).toEqual(['at-risk']);
  expect(stateAfter('j.journey', journey.replace('for maya', 'for nobody'))).toEqual(['at-risk']);
  expect(stateAfter('j.journey', journey.replace('delivers p', 'explains p'))).toEqual(['broken']);
  expect(stateAfter('j.journey', journey)).toEqual(['kept']);
  expect(stateAfter('brand.journey', brand.replace('persona maya', 'persona henrik'))).toEqual(['at-risk']);
});

it('an edit of one touchpoint touches its own file only', () => {
  const brand = 'team care "Care"\npromise p "P"\n';
  const journey = (at: number) => `journey j${at} "J"\n  touchpoint t\n    owner care\n`;
  const files = Array.from({ length: 20 }, (_, at) => ({ uri: `${at}.journey`, text: journey(at) }));
  const { snapshot } = openProject({ today }).update([{ uri: 'brand.journey', text: brand }, ...files]);
  for (const file of snapshot.files.keys()) snapshot.problems(file);
  const { touched } = snapshot.update([{ uri: '3.journey', text: `${journey(3)}    note "N"\n` }]);
  expect([...touched]).toEqual(['3.journey']);
});

it('a snapshot stays as it is when the project goes on', () => {
  const before = openProject({ today }).update([{ uri: 'a.journey', text: 'promise p "P"' }]).snapshot;
  before.update([{ uri: 'a.journey', text: 'team t "T"' }]);
  expect(before.problems('a.journey').map((it) => it.code)).toContain('promise-undelivered');
  expect([...before.files.keys()]).toEqual(['a.journey']);
});
