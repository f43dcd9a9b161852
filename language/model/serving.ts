import { compareFractions } from '../syntax/fraction.ts';
import type { CustomerPromise, Journey, Persona, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { missesTarget } from './measures.ts';

export type PromiseState = 'kept' | 'at-risk' | 'broken' | 'draft' | 'retired';

/** Whether a touchpoint serves a persona: it stands in one of her journeys and its own `for` does not leave her out. */
export function serves(touchpoint: Touchpoint, persona: Persona, facts: Facts): boolean {
  return isFor(touchpoint.journey, persona, facts) && isFor(touchpoint, persona, facts);
}

/** A promise's state: the first that fits of draft, retired, broken, at risk, kept. */
export function promiseState(promise: CustomerPromise, facts: Facts): PromiseState {
  if (promise.status !== 'live') return promise.status;
  const deliverers = facts.deliverersOf(promise);
  if (deliverers.length === 0) return 'broken';
  return isAtRisk(promise, deliverers, facts) ? 'at-risk' : 'kept';
}

function isAtRisk(promise: CustomerPromise, deliverers: readonly Touchpoint[], facts: Facts): boolean {
  return (
    [promise, ...deliverers].some((it) =>
      it.all('measure').some((m) => m.measure && missesTarget(m.measure)),
    ) ||
    deliverers.some((it) => !it.isOutside && !it.has('owner')) ||
    isOverBudget(promise) ||
    facts.expectersOf(promise).some((persona) => !deliverers.some((it) => serves(it, persona, facts)))
  );
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
