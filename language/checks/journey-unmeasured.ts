import { isMeasured } from '../model/measures.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-unmeasured',
  summary: 'A journey without one measure that has an actual, on itself, its stages or its touchpoints.',
  severity: 'warning',
  on: 'journey',
  sparesSketches: true,
  run(journey) {
    const places = [journey, ...journey.distinctStages, ...journey.distinctTouchpoints];
    if (places.some(isMeasured)) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nothing is measured on the journey '${journey.title}', so how well it goes is a matter of opinion: write 'measure' with an 'actual' below it, a stage or a touchpoint.`,
      },
    ];
  },
});
