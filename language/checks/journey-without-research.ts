import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-without-research',
  summary: 'A journey that rests on no research, neither its own nor that of a touchpoint.',
  severity: 'warning',
  on: 'journey',
  sparesSketches: true,
  run(journey) {
    if ([journey, ...journey.distinctTouchpoints].some((it) => it.has('research'))) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nothing says how you know that the journey '${journey.title}' goes like this, so it may be what the office imagines: write 'research' below it and say whom you asked or watched.`,
      },
    ];
  },
});
