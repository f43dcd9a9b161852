import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-never-respects',
  summary: "A journey with no touchpoint that shows respect for the customer's time, data or safety.",
  severity: 'warning',
  on: 'journey',
  sparesSketches: true,
  run(journey) {
    if (journey.distinctTouchpoints.some((it) => it.has('respects'))) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nowhere on the journey '${journey.title}' do you show respect for the customer's time, data or safety, which is what trust grows from: write 'respects' below a touchpoint and say how.`,
      },
    ];
  },
});
