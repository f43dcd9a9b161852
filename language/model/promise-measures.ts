import type { Comparison, Measure } from '../syntax/tree.ts';
import type { CustomerPromise, Element, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { measuresOn, missesTarget } from './measures.ts';

/**
 * Whether what is measured at a touchpoint says how well a promise is kept: it delivers a live one, in a current journey
 * that counts. A measure missed there is `promise-missed`, and at any other touchpoint `measure-missed`.
 */
export function deliversLivePromise(touchpoint: Touchpoint, facts: Facts): boolean {
  return livePromisesOf(touchpoint, facts).length > 0;
}

/** The live promises that a touchpoint delivers; none in a future journey, or in one that is a duplicate. */
export function livePromisesOf(touchpoint: Touchpoint, facts: Facts): readonly CustomerPromise[] {
  if (!touchpoint.has('delivers')) return [];
  const { journey } = touchpoint;
  if (!journey.isCurrent || !facts.counts(journey)) return [];
  const promises = touchpoint.list('delivers').flatMap((it) => facts.promise(it) ?? []);
  return [...new Set(promises)].filter((it) => it.status === 'live');
}

/** The measures on an element that miss their target; of one that is measured twice the first counts. */
export function missedMeasuresOn(element: Pick<Element, 'block'>): readonly Measure[] {
  const seen = new Set<string>();
  return measuresOn(element).filter((measure) => {
    const name = measure.name.text.toLowerCase();
    return !seen.has(name) && seen.add(name) && missesTarget(measure);
  });
}

/** How a measure misses its target, as in `is 31 where the target is at least 40`; empty where it has no such values. */
export function missInWords({ actual, target }: Measure): string {
  if (actual === undefined || target === undefined) return '';
  return `is ${actual.text} where the target is ${targetInWords(target)}`;
}

/** A target as people say it, as in `at least 40`. */
export function targetInWords({ operator, value }: NonNullable<Measure['target']>): string {
  return `${comparisons[operator]} ${value.text}`;
}

const comparisons: Readonly<Record<Comparison, string>> = {
  '>=': 'at least',
  '<=': 'at most',
  '>': 'more than',
  '<': 'less than',
  '=': 'exactly',
};
