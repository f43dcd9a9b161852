import fc from 'fast-check';
import { expect, it } from 'vitest';
import { finish, openProject, type Snapshot, SourceFile, type TextChange } from '../../language/index.ts';
import { anyChanges } from '../support/edit-histories.ts';
import { today } from '../support/fixture.ts';

function problemsOf(snapshot: Snapshot): unknown {
  return [...snapshot.files.keys()].map((uri) => [uri, snapshot.problems(uri)]);
}

it('what a file says of its own mistakes is among its problems, whatever else is in the project', () => {
  fc.assert(
    fc.property(anyChanges, (history) => {
      const [first = [], ...later] = history;
      const alone = openProject({ today }).update(first.slice(0, 1)).snapshot;
      const whole = later.reduce((snapshot, others) => {
        return snapshot.update(others.filter(({ uri }) => uri !== first[0]?.uri)).snapshot;
      }, alone);
      for (const uri of alone.files.keys()) {
        const own = alone.mistakes(uri);
        expect(whole.problems(uri)).toEqual(expect.arrayContaining([...own]));
        expect(whole.mistakes(uri)).toEqual(own);
      }
    }),
    { numRuns: 400 },
  );
});

it('what was read, and found, in steps is what is found at once', () => {
  fc.assert(
    fc.property(anyChanges, (history) => {
      let atOnce = openProject({ today });
      let inSteps = atOnce;
      for (const changes of history) {
        atOnce = atOnce.update(changes).snapshot;
        for (const uri of inSteps.files.keys()) finish(inSteps.finding(uri));
        inSteps = finish(inSteps.updating(changes.map(asRead))).snapshot;
        expect(problemsOf(inSteps)).toEqual(problemsOf(atOnce));
      }
    }),
    { numRuns: 200 },
  );
});

it('what is asked of the project as it was, between two steps, is not taken for an answer about the next', () => {
  fc.assert(
    fc.property(anyChanges, fc.nat(20), (history, quietSteps) => {
      let snapshot = openProject({ today });
      const texts = new Map<string, string | undefined>();
      for (const changes of history) {
        for (const { uri, text } of changes) texts.set(uri, text);
        const steps = snapshot.updating(changes);
        let step = steps.next();
        for (let taken = 1; step.done !== true; taken += 1) {
          if (taken > quietSteps) for (const uri of snapshot.files.keys()) snapshot.problems(uri);
          step = steps.next();
        }
        snapshot = step.value.snapshot;
      }
      const all = [...texts].map(([uri, text]) => ({ uri, text }));
      expect(problemsOf(snapshot)).toEqual(problemsOf(openProject({ today }).update(all).snapshot));
    }),
    { numRuns: 400 },
  );
});

function asRead({ uri, text }: TextChange): TextChange {
  return text === undefined ? { uri, text } : { uri, text, read: new SourceFile(uri, text) };
}
