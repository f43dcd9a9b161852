import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openProject, promiseState, type Snapshot } from '../../language/index.ts';
import { anyChanges, anyTyping, checkHistory } from '../support/edit-histories.ts';
import { edited, edit as keystroke, wholeText } from '../support/edited-text.ts';
import { today } from '../support/fixture.ts';
import { anyRearranging } from '../support/rearranged.ts';

it('an edited project has the problems of the same project read anew, and says which files they changed in', () => {
  fc.assert(
    fc.property(anyChanges, (history) => void checkHistory(history)),
    { numRuns: 600 },
  );
});

it('so it is while it is typed, line by line', () => {
  fc.assert(
    fc.property(anyTyping, (history) => void checkHistory(history)),
    { numRuns: 400 },
  );
});

it('so it is when names, lines and blocks change places in a project where much is connected', () => {
  fc.assert(
    fc.property(anyRearranging, (history) => void checkHistory(history)),
    { numRuns: 250 },
  );
});

it('so it is where hardly anything is wrong, so that what stands around an edit is taken over', () => {
  const uris = ['brand.journey', 'a.journey', 'z/b.journey'] as const;
  const start = fc.tuple(wholeText, wholeText, wholeText);
  const edits = fc.array(fc.record({ at: fc.nat(2), edit: keystroke }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(start, edits, (texts, all) => {
      const now: string[] = [...texts];
      const steps = all.map(({ at, edit: each }) => {
        now[at] = edited(now[at] ?? '', each);
        return [{ uri: uris[at] ?? '', text: now[at] }];
      });
      checkHistory([uris.map((of, at) => ({ uri: of, text: texts[at] })), ...steps]);
    }),
    { numRuns: 250 },
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

it('a promise is broken once the touchpoint that delivers it bears the name of one above, and kept again after that', () => {
  const brand = 'team care\npromise p "P"\n';
  const journey =
    'journey j\n  touchpoint a\n    owner care\n  touchpoint b\n    owner care\n    delivers p\n';
  const taken = journey.replace('touchpoint a', 'touchpoint b');
  const states: unknown[] = [];
  let { snapshot } = openProject({ today }).update([{ uri: 'brand.journey', text: brand }]);
  for (const text of [journey, taken, journey]) {
    snapshot = snapshot.update([{ uri: 'j.journey', text }]).snapshot;
    states.push(snapshot.facts.promises.map((it) => promiseState(it, snapshot.facts)));
  }
  expect(states).toEqual([['kept'], ['broken'], ['kept']]);
});

it('of journeys with one name the first delivers, whichever that is now', () => {
  const journeys = ['journey j\n  touchpoint a\n    owner care\n    delivers p\n', 'journey j\n'];
  const states: unknown[] = [];
  let { snapshot } = openProject({ today }).update([
    { uri: 'brand.journey', text: 'team care\npromise p\n' },
  ]);
  for (const text of [journeys.join(''), journeys.toReversed().join('')]) {
    snapshot = snapshot.update([{ uri: 'j.journey', text }]).snapshot;
    states.push(snapshot.facts.promises.map((it) => promiseState(it, snapshot.facts)));
  }
  expect(states).toEqual([['kept'], ['broken']]);
});

it('an unmet expectation leads to where the promise is delivered now', () => {
  const brand = 'persona maya\n  expects p\npersona bo\npromise p\n';
  const journey = 'journey j\n  for bo\n  touchpoint a\n    delivers p\n';
  const leadsTo = (project: Snapshot) =>
    project.problems('brand.journey').find(({ code }) => code === 'expectation-unmet')?.related[1]?.span
      .start;
  const { snapshot } = openProject({ today }).update([
    { uri: 'brand.journey', text: brand },
    { uri: 'j.journey', text: journey },
  ]);
  expect(leadsTo(snapshot)).toBe(journey.indexOf('a\n    delivers'));
  const { snapshot: moved } = snapshot.update([{ uri: 'j.journey', text: `# Plan\n${journey}` }]);
  expect(leadsTo(moved)).toBe(journey.indexOf('a\n    delivers') + '# Plan\n'.length);
});

it('teams are offered as owners in the order in which they are written now', () => {
  const teams = ['team care "Care"\n', 'team ops "Operations"\n'];
  const offered = (project: Snapshot) =>
    project.problems('j.journey').find(({ code }) => code === 'journey-without-owner')?.fixes;
  const { snapshot } = openProject({ today }).update([
    { uri: 'brand.journey', text: teams.join('') },
    { uri: 'j.journey', text: 'journey j\n' },
  ]);
  const before = offered(snapshot) ?? [];
  const after = offered(
    snapshot.update([{ uri: 'brand.journey', text: teams.toReversed().join('') }]).snapshot,
  );
  expect(before.length).toBe(2);
  expect(after).toEqual(before.toReversed());
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
