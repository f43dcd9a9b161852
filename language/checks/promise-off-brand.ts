import type { CustomerPromise } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';

const mostOffers = 5;

export default defineCheck({
  code: 'promise-off-brand',
  summary: 'A promise that reflects none of the values that the brand declares.',
  severity: 'warning',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined || promise.has('reflects')) return [];
    if (!facts.declares('value')) return [];
    return [
      {
        span: promise.nameSpan,
        message: `The promise '${promise.title}' reflects none of your brand values, so any other brand could make it: write 'reflects' and a value below it, or ask why you promise it.`,
        fixes: offers(promise, facts),
      },
    ];
  },
});

/** One fix a brand value. */
function offers(promise: CustomerPromise, facts: Facts): readonly Fix[] {
  return facts.values.slice(0, mostOffers).flatMap(({ name, title }) =>
    name === undefined
      ? []
      : [
          {
            title: `Say that it reflects '${title}'`,
            edits: [{ uri: promise.uri, edits: [insertProperty(promise, `reflects ${name.text}`, facts)] }],
          },
        ],
  );
}
