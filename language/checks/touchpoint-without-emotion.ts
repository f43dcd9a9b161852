import { insertProperty } from '../model/insert-property.ts';
import { defineCheck } from './check.ts';
import { isFlood } from './flood.ts';

export default defineCheck({
  code: 'touchpoint-without-emotion',
  summary: 'A touchpoint of which nothing says how it feels.',
  severity: 'warning',
  on: 'journey',
  run(journey, facts) {
    const all = journey.distinctTouchpoints;
    const lacking = all.filter((it) => !it.has('emotion'));
    if (isFlood(lacking, all)) {
      return [
        {
          span: journey.nameSpan,
          message: `None of the ${lacking.length} touchpoints of '${journey.title}' says how it feels, so the map shows the logistics only: write 'emotion' below each.`,
        },
      ];
    }
    return lacking.map((touchpoint) => ({
      span: touchpoint.nameSpan,
      message: `Nothing says how '${touchpoint.title}' feels, so nobody can tell whether it works for the customer: write 'emotion' and a word, such as relieved, below it.`,
      fixes: feelings.map((word) => ({
        title: `Say that it feels ${word}`,
        edits: [{ uri: journey.uri, edits: [insertProperty(touchpoint, `emotion ${word}`, facts)] }],
      })),
    }));
  },
});

/** One word for each score, the best first: a place to begin, and to be more exact later. */
const feelings = ['delighted', 'pleased', 'neutral', 'disappointed', 'angry'];
