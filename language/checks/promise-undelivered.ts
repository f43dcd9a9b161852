import type { CustomerPromise, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-undelivered',
  summary: 'A promise that no touchpoint of a current journey delivers.',
  severity: 'error',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    if (facts.deliverersOf(promise).length > 0) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nothing delivers the promise '${promise.title}', so it is only words: write 'delivers ${promise.name.text}' below the touchpoint that keeps it.`,
      },
    ];
  },
  // Only when asked for: which touchpoints there are is no part of the finding, and changes with every keystroke.
  offer: (promise, facts) =>
    deliverers(promise, facts).map((touchpoint) => deliverAt(touchpoint, promise, facts)),
});

const mostOffers = 8;

/** Touchpoints that could keep a promise: of the journeys that explain it, else of all; what is outside keeps nothing. */
function deliverers(promise: CustomerPromise, facts: Facts): readonly Touchpoint[] {
  const explaining = new Set(facts.explainersOf(promise).map((it) => it.journey));
  const journeys = explaining.size > 0 ? [...explaining] : facts.journeys.filter((it) => it.isCurrent);
  const touchpoints = journeys.flatMap((it) => it.distinctTouchpoints);
  return touchpoints.filter((it) => !it.isOutside && it.name !== undefined).slice(0, mostOffers);
}

function deliverAt(touchpoint: Touchpoint, promise: CustomerPromise, facts: Facts): Fix {
  const edit = insertProperty(touchpoint, `delivers ${promise.name?.text ?? ''}`, facts);
  return { title: `Deliver it at '${touchpoint.title}'`, edits: [{ uri: touchpoint.uri, edits: [edit] }] };
}
