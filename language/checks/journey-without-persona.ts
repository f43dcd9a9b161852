import type { Journey } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';

const mostOffers = 5;

export default defineCheck({
  code: 'journey-without-persona',
  summary: 'A journey that is for nobody in particular, in a project that declares personas.',
  severity: 'warning',
  on: 'journey',
  run(journey, facts) {
    if (journey.has('for') || !facts.declares('persona')) return [];
    return [
      {
        span: journey.nameSpan,
        message: `The journey '${journey.title}' does not say whose it is, and what suits everybody moves nobody: write 'for' and a persona below it.`,
        fixes: offers(journey, facts),
      },
    ];
  },
});

/** One fix a persona, the most valuable first. */
function offers(journey: Journey, facts: Facts): Fix[] {
  const valued = facts.personas.filter((it) => it.has('most-valuable'));
  const personas = [...new Set([...valued, ...facts.personas])];
  return personas.slice(0, mostOffers).flatMap(({ name, title }) => {
    if (name === undefined) return [];
    const edits = [insertProperty(journey, `for ${name.text}`, facts)];
    return [{ title: `Say that it is for '${title}'`, edits: [{ uri: journey.uri, edits }] }];
  });
}
