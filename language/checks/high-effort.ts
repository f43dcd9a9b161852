import { defineCheck } from './check.ts';
import { isUnansweredLowPoint } from './low-point-unanswered.ts';

export default defineCheck({
  code: 'high-effort',
  summary: 'A touchpoint that costs the customer much effort, with no opportunity to make it easier.',
  severity: 'info',
  on: 'touchpoint',
  run(touchpoint, facts) {
    if (touchpoint.one('effort')?.choice?.text !== 'high' || touchpoint.has('opportunity')) return [];
    if (isUnansweredLowPoint(touchpoint, facts)) return [];
    return [
      {
        span: touchpoint.nameSpan,
        message: `'${touchpoint.title}' costs the customer much effort, and people leave what is hard work: write 'opportunity' and how it could be easier below it.`,
      },
    ];
  },
});
