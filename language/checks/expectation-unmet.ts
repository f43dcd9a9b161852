import type { CustomerPromise, Persona, Touchpoint } from '../model/elements.ts';
import { unmetExpectations } from '../model/expectations.ts';
import type { Facts } from '../model/facts.ts';
import type { Related } from '../text/problem.ts';
import { defineCheck } from './check.ts';

const mostDeliverers = 3;

export default defineCheck({
  code: 'expectation-unmet',
  summary: 'A persona expects a promise that is delivered, but nowhere to them.',
  severity: 'error',
  on: 'persona',
  run(persona, facts) {
    return unmetExpectations(persona, facts).map(({ reference, answer: promise }) => ({
      span: reference.span,
      message: `'${persona.title}' expects '${promise.title}' and never comes where it is delivered, so it is kept to others and broken here: deliver it in a journey of theirs, or add the name to 'for' where it is delivered.`,
      related: relatedTo(persona, promise, facts.deliverersOf(promise), facts),
    }));
  },
});

function relatedTo(
  persona: Persona,
  promise: CustomerPromise,
  deliverers: readonly Touchpoint[],
  facts: Facts,
): readonly Related[] {
  return [
    { ...facts.place('promise', promise), message: `'${promise.title}' is promised here.` },
    ...deliverers.slice(0, mostDeliverers).map((it) => ({
      ...facts.placeOf(it),
      message: `'${it.title}' delivers it, and not to '${persona.title}'.`,
    })),
  ];
}
