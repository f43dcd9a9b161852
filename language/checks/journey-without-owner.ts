import { defineCheck } from './check.ts';
import { ownerFixes } from './owner-fixes.ts';

export default defineCheck({
  code: 'journey-without-owner',
  summary: 'A journey that nobody owns.',
  severity: 'warning',
  on: 'journey',
  run(journey, facts) {
    if (journey.has('owner')) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nobody owns the journey '${journey.title}', so nobody minds the relationship from end to end: write 'owner' and a team below it.`,
        fixes: ownerFixes(journey, journey.touchpoints, facts),
      },
    ];
  },
});
