import { scoreOf, writtenScore } from '../model/feelings.ts';
import { betterElsewhere } from '../model/felt-elsewhere.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'inconsistent-touchpoint',
  summary: 'A touchpoint that feels much worse in one journey than in another.',
  severity: 'warning',
  on: 'touchpoint',
  run(touchpoint, facts) {
    const score = scoreOf(touchpoint, facts);
    const better = betterElsewhere(touchpoint, facts, farApart);
    if (score === undefined || better === undefined || touchpoint.name === undefined) return [];
    const place = facts.namesakePlace(touchpoint.name.text, better.namesake);
    const feels = `it feels ${writtenScore(better.score)} in the journey '${better.namesake.journey.title}'`;
    return [
      {
        span: touchpoint.nameSpan,
        message: `'${touchpoint.title}' feels ${writtenScore(score)} here, but ${feels}, so customers cannot know what to expect: find out what goes better there, or give one of them another title.`,
        related:
          place === undefined ? [] : [{ ...place, message: `It feels ${writtenScore(better.score)} here.` }],
      },
    ];
  },
});

/** Scores this far apart tell of two experiences. */
const farApart = 2;
