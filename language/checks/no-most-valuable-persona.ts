import { insertProperty } from '../model/insert-property.ts';
import { defineCheck } from './check.ts';

const mostOffers = 5;

export default defineCheck({
  code: 'no-most-valuable-persona',
  summary: 'Several personas, none of them marked as most valuable.',
  severity: 'info',
  on: 'persona',
  run(persona, facts) {
    if (persona.has('most-valuable')) return [];
    const { personas } = facts;
    if (personas[0] !== persona || personas.length < 2 || personas.some((it) => it.has('most-valuable')))
      return [];
    return [
      {
        span: persona.nameSpan,
        message: `Neither '${persona.title}' nor any other of your ${personas.length} personas is marked as most valuable, so everybody counts the same when you have to choose: write 'most-valuable' below the one your business lives on.`,
        fixes: personas.slice(0, mostOffers).map((it) => ({
          title: `Mark '${it.title}' as most valuable`,
          edits: [
            { uri: facts.place('persona', it).uri, edits: [insertProperty(it, 'most-valuable', facts)] },
          ],
        })),
      },
    ];
  },
});
