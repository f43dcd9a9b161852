import type { Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-anonymous',
  summary:
    'A journey where no touchpoint shows what the brand stands for, by itself or by a promise it delivers.',
  severity: 'info',
  on: 'journey',
  sparesSketches: true,
  run(journey, facts) {
    if (journey.distinctTouchpoints.some((it) => showsBrand(it, facts))) return [];
    if (!facts.declares('value')) return [];
    return [
      {
        span: journey.nameSpan,
        message: `The journey '${journey.title}' could be anybody's, since nothing in it shows what your brand stands for: write 'reflects' and a brand value below the touchpoint that is most like you.`,
      },
    ];
  },
});

function showsBrand(touchpoint: Touchpoint, facts: Facts): boolean {
  return (
    touchpoint.has('reflects') ||
    touchpoint.all('delivers').some(({ list = [] }) => {
      const promises = list.map((it) => facts.promise(it));
      // A statement that names no promise we know has that mistake first, and may mean one that shows the brand.
      if (promises.length === 0 || promises.includes(undefined)) return true;
      return promises.some((it) => it?.status === 'live' && it.has('reflects'));
    })
  );
}
