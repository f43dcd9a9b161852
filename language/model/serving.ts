import { compareFractions } from '../syntax/fraction.ts';
import type { Measure } from '../syntax/tree.ts';
import type { Value } from '../syntax/values.ts';
import type { CustomerPromise, Journey, Persona, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { keyOf } from './name-table.ts';
import { missedMeasuresOn } from './promise-measures.ts';

export type PromiseState = 'kept' | 'at-risk' | 'broken' | 'draft' | 'retired';

/** Whether a touchpoint serves a persona: it stands in one of her journeys and its own `for` does not leave her out. */
export function serves(touchpoint: Touchpoint, persona: Persona, facts: Facts): boolean {
  return isFor(touchpoint.journey, persona, facts) && isFor(touchpoint, persona, facts);
}

/** A persona's journeys: the current ones that name her in `for`, or have no `for`. */
export function journeysOf(persona: Persona, facts: Facts): readonly Journey[] {
  return facts.journeys.filter((it) => it.isCurrent && !it.isImplied && isFor(it, persona, facts));
}

/** A promise's state: the first that fits of draft, retired, broken, at risk, kept. */
export function promiseState(promise: CustomerPromise, facts: Facts): PromiseState {
  if (promise.status !== 'live') return promise.status;
  if (promise.name === undefined || !facts.counts(promise)) return stateOfLive(promise, facts);
  // Many ask for the state of the same few promises, and a promise may have hundreds of deliverers.
  return facts.once(`state:${keyOf(promise)}`, (its) => {
    its.read('promise', promise);
    return stateOfLive(promise, its);
  });
}

function stateOfLive(promise: CustomerPromise, facts: Facts): PromiseState {
  const deliverers = facts.deliverersOf(promise);
  if (deliverers.length === 0) return 'broken';
  return risksOf(promise, deliverers, facts).next().done ? 'kept' : 'at-risk';
}

/** Something that keeps a live promise from being kept. */
export type Reason =
  | { readonly kind: 'undelivered' }
  | {
      readonly kind: 'missed-target';
      readonly measure: Measure;
      /** What is measured: the promise itself, or a touchpoint that delivers it. */
      readonly on: CustomerPromise | Touchpoint;
    }
  | { readonly kind: 'without-owner'; readonly touchpoint: Touchpoint }
  | { readonly kind: 'over-budget'; readonly costs: Value; readonly budget: Value }
  | { readonly kind: 'unserved'; readonly persona: Persona };

/** Why a promise is broken or at risk, weightiest first; nothing where it is kept, a draft or retired. */
export function reasonsFor(promise: CustomerPromise, facts: Facts): readonly Reason[] {
  if (promise.status !== 'live') return [];
  const deliverers = facts.deliverersOf(promise);
  return deliverers.length === 0 ? [{ kind: 'undelivered' }] : [...risksOf(promise, deliverers, facts)];
}

/** One after the other, so that whoever wants to know whether there is one works out no more than that. */
function* risksOf(
  promise: CustomerPromise,
  deliverers: readonly Touchpoint[],
  facts: Facts,
): Generator<Reason, void> {
  for (const on of [promise, ...deliverers]) {
    for (const measure of missedMeasuresOn(on)) yield { kind: 'missed-target', measure, on };
  }
  for (const touchpoint of deliverers) {
    if (!touchpoint.isOutside && !touchpoint.has('owner')) yield { kind: 'without-owner', touchpoint };
  }
  const [costs, budget] = [promise.one('costs')?.value, promise.one('budget')?.value];
  if (costs !== undefined && budget !== undefined && isOverBudget(promise))
    yield { kind: 'over-budget', costs, budget };
  for (const persona of facts.expectersOf(promise)) {
    if (!deliverers.some((it) => serves(it, persona, facts))) yield { kind: 'unserved', persona };
  }
}

/** Whether a promise costs more than its budget; false where either is missing or the currencies differ. */
export function isOverBudget(promise: CustomerPromise): boolean {
  const costs = promise.one('costs')?.value;
  const budget = promise.one('budget')?.value;
  if (costs === undefined || budget === undefined || costs.currency !== budget.currency) return false;
  return compareFractions(costs.amount, budget.amount) > 0;
}

/** Without a `for` it is for everybody. */
function isFor(element: Journey | Touchpoint, persona: Persona, facts: Facts): boolean {
  return !element.has('for') || element.list('for').some((reference) => facts.persona(reference) === persona);
}
