import { scoreOf } from '../model/feelings.ts';
import { defineCheck } from './check.ts';

const highest = 2;

export default defineCheck({
  code: 'journey-without-peak',
  summary: 'A journey with no high point: no touchpoint scores +2, and none is a moment of truth.',
  severity: 'info',
  on: 'journey',
  sparesSketches: true,
  run(journey, facts) {
    const touchpoints = journey.distinctTouchpoints;
    if (touchpoints.some((it) => it.has('moment-of-truth') || scoreOf(it, facts) === highest)) return [];
    return [
      {
        span: journey.nameSpan,
        message: `The journey '${journey.title}' has no high point, so nothing in it makes the choice of you feel worth it: decide where that should be, and write 'moment-of-truth' or the emotion below that touchpoint.`,
      },
    ];
  },
});
