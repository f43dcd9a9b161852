import type { Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { scoreOf, writtenScore } from '../model/feelings.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'low-point-unanswered',
  summary: 'A touchpoint that feels bad, with neither a pain nor an opportunity.',
  severity: 'warning',
  on: 'touchpoint',
  run(touchpoint, facts) {
    const score = scoreOf(touchpoint, facts);
    if (score === undefined || !isUnansweredLowPoint(touchpoint, facts)) return [];
    return [
      {
        span: touchpoint.nameSpan,
        message: `'${touchpoint.title}' feels bad (${writtenScore(score)}) and nothing answers it, so it will feel the same next year: write 'pain' and what hurts, or 'opportunity' and what could be better, below it.`,
      },
    ];
  },
});

/** Whether a touchpoint scores -1 or lower, and says neither what hurts nor what could be better. */
export function isUnansweredLowPoint(touchpoint: Touchpoint, facts: Facts): boolean {
  if (touchpoint.has('pain') || touchpoint.has('opportunity')) return false;
  const score = scoreOf(touchpoint, facts);
  return score !== undefined && score <= -1;
}
