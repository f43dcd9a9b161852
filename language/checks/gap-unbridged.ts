import type { Gap, Touchpoint } from '../model/elements.ts';
import { compareFractions, whole } from '../syntax/fraction.ts';
import type { Related } from '../text/problem.ts';
import { defineCheck } from './check.ts';

const secondsInDay = 86_400;

export default defineCheck({
  code: 'gap-unbridged',
  summary: 'A gap of some days, or of no stated length, that nothing bridges.',
  severity: 'warning',
  on: 'gap',
  options: { days: 2 },
  run(gap, _, { days }) {
    if (gap.has('bridged-by') || !isLong(gap, days)) return [];
    return [
      {
        span: gap.block.keywordSpan,
        message: `Nothing bridges ${inWords(gap)}, and a customer who hears nothing may not come back: write 'bridged-by' and the touchpoint that keeps in touch below it.`,
        related: aroundOf(gap),
      },
    ];
  },
});

/** As long as that number of days to the second, or of no stated length. */
function isLong({ duration }: Gap, days: number): boolean {
  return duration === undefined || compareFractions(duration.amount, whole(days * secondsInDay)) >= 0;
}

function inWords({ block, duration }: Gap): string {
  if (block.title !== undefined) return `the gap '${block.title.text}'`;
  return duration === undefined ? 'this gap of unknown length' : `this gap of '${duration.text}'`;
}

/** The touchpoints before and after it, should there be any. */
function aroundOf(gap: Gap): Related[] {
  const isBefore = (it: Touchpoint) => it.block.span.start < gap.block.span.start;
  const { distinctTouchpoints } = gap.stage.journey;
  const before = distinctTouchpoints.findLast(isBefore);
  const after = distinctTouchpoints.find((it) => !isBefore(it));
  return [
    ...(before ? [place(before, 'The customer was here before the gap.')] : []),
    ...(after ? [place(after, 'This comes after the gap.')] : []),
  ];
}

function place({ uri, nameSpan: span }: Touchpoint, message: string): Related {
  return { uri, span, message };
}
