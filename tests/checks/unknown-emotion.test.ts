import { expect, it } from 'vitest';
import type { Problem } from '../../language/index.ts';
import { checkFix, openFixture } from '../support/fixture.ts';

function unknown(fixture: string): Problem | undefined {
  const snapshot = openFixture(fixture);
  return snapshot.problems('main.journey').find((it) => it.code === 'unknown-emotion');
}

it('changes a misspelt word to the known one', () => {
  checkFix(
    'journey j "J"\n  touchpoint t "T"\n    emotion Relievd "Why"\n',
    'journey j "J"\n  touchpoint t "T"\n    emotion relieved "Why"\n',
    'unknown-emotion',
  );
});

it("offers the project's own words too, and to add the word to the vocabulary", () => {
  const found = unknown(
    'vocabulary\n  emotion gruntled +1\njourney j "J"\n  touchpoint t "T"\n    emotion gruntlde\n',
  );
  expect(found?.fixes.map((it) => it.title)).toEqual([
    "Change to 'gruntled'",
    "Add the emotion 'gruntlde' to the vocabulary",
  ]);
});

it('offers at most three words of the same stem', () => {
  const words = unknown('journey j "J"\n  touchpoint t "T"\n    emotion disappearing\n')?.fixes ?? [];
  expect(words.map((it) => it.title)).toEqual(["Add the emotion 'disappearing' to the vocabulary"]);
  const frustrating = unknown('journey j "J"\n  touchpoint t "T"\n    emotion frustrating\n');
  expect(frustrating?.fixes[0]?.title).toBe("Change to 'frustrated'");
});

it('waits until a line with a mistake is put right', () => {
  expect(unknown('journey j "J"\n  touchpoint t "T"\n    emotion gruntled +7\n')).toBeUndefined();
});
