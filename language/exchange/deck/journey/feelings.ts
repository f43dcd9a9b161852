import type { Journey, Touchpoint } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { scoreOf, writtenScore } from '../../../model/feelings.ts';
import { foldName } from '../../../syntax/names.ts';

/** The journey that a journey compares itself with. */
export function comparedWith(journey: Journey, facts: Facts): Journey | undefined {
  const reference = journey.one('compares-with')?.reference;
  return reference && facts.journey(reference);
}

/** How the touchpoint of the same name feels in another journey; undefined where there is none, or its score is not known. */
export function scoreIn(other: Journey | undefined, { name }: Touchpoint, facts: Facts): number | undefined {
  const wanted = name && foldName(name.text);
  const same = other?.distinctTouchpoints.find(
    (it) => it.name !== undefined && foldName(it.name.text) === wanted,
  );
  return same && scoreOf(same, facts);
}

/** A score as people read it: `+2`, `0`, `−1`. */
export function shownScore(score: number | undefined): string {
  return score === undefined ? 'not stated' : writtenScore(score).replace('-', '−');
}
