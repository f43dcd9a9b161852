import type { Measure } from '../syntax/tree.ts';
import type { CustomerPromise, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { scoreOf } from './feelings.ts';
import { livePromisesOf, missedMeasuresOn } from './promise-measures.ts';
import { type PromiseState, promiseState } from './serving.ts';

/** A touchpoint that customers leave worse off, and what is weak about it. */
export interface WeakPoint {
  readonly touchpoint: Touchpoint;
  /** How it feels, from -2 to 2; undefined where no emotion is known. */
  readonly score: number | undefined;
  /** The measures there that miss their target. */
  readonly missed: readonly Measure[];
  /** The promises that it delivers and that are at risk. */
  readonly promises: readonly CustomerPromise[];
}

/**
 * Those of some touchpoints that feel bad, miss a target or carry a promise that is at risk, the weakest first and
 * equally weak ones in the order given. Future journeys have no weak points yet.
 */
export function weakPointsAmong(touchpoints: readonly Touchpoint[], facts: Facts): readonly WeakPoint[] {
  const states = new Map<CustomerPromise, PromiseState>();
  const isAtRisk = (promise: CustomerPromise) => {
    const state = states.get(promise) ?? promiseState(promise, facts);
    states.set(promise, state);
    return state === 'at-risk';
  };
  return touchpoints
    .filter(({ journey }) => journey.isCurrent)
    .map((touchpoint) => ({
      touchpoint,
      score: scoreOf(touchpoint, facts),
      missed: missedMeasuresOn(touchpoint),
      promises: livePromisesOf(touchpoint, facts).filter(isAtRisk),
    }))
    .filter((it) => weakness(it) > 0)
    .sort((a, b) => weakness(b) - weakness(a));
}

/** A point for every step the emotion is below 0, for every missed target and for every promise at risk. */
function weakness({ score = 0, missed, promises }: WeakPoint): number {
  return Math.max(0, -score) + missed.length + promises.length;
}
