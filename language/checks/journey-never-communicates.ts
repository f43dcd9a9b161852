import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-never-communicates',
  summary: 'A journey with no touchpoint that communicates what comes next.',
  severity: 'warning',
  on: 'journey',
  sparesSketches: true,
  run(journey) {
    if (journey.distinctTouchpoints.some((it) => it.has('communicates'))) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nowhere on the journey '${journey.title}' is the customer told what comes next, and not knowing is what makes waiting long: write 'communicates' below a touchpoint and say what you tell them there.`,
      },
    ];
  },
});
