import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-never-acknowledges',
  summary: 'A journey with no touchpoint that acknowledges the customer.',
  severity: 'warning',
  on: 'journey',
  sparesSketches: true,
  run(journey) {
    if (journey.distinctTouchpoints.some((it) => it.has('acknowledges'))) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nowhere on the journey '${journey.title}' does the customer feel recognised, and nobody stays where they are a stranger: write 'acknowledges' below a touchpoint and say how you show that you know them.`,
      },
    ];
  },
});
