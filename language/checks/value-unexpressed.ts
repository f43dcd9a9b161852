import type { Entry } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'value-unexpressed',
  summary: 'A brand value that no promise reflects.',
  severity: 'warning',
  on: 'unit',
  run(brand, facts) {
    if (brand.kind !== 'brand' || !brand.has('value')) return [];
    const live = facts.promises.filter((it) => it.status === 'live');
    if (live.length === 0 || !live.every((it) => it.has('reflects'))) return [];
    return facts.values
      .filter((value) => brand.block.properties.includes(value.property) && !isExpressed(value, facts))
      .map((value) => ({
        span: value.nameSpan,
        message: `No promise reflects the brand value '${value.title}', so customers never meet it: make a promise that does, or drop the value.`,
      }));
  },
});

function isExpressed(value: Entry, facts: Facts): boolean {
  return facts
    .mentionsOf('value', value)
    .some(({ by }) => by.kind === 'promise' && by.status === 'live' && facts.counts(by));
}
