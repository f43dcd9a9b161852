import type { Gap, Journey, Touchpoint } from '../../model/elements.ts';
import type { Pairs } from './pairs.ts';

/** A gap with the touchpoints before and after it in its journey, as they are known on both sides. */
interface Placed {
  readonly gap: Gap;
  readonly from: string;
  readonly to: string;
}

/** Pairs gaps by their neighbours: both of them, else the one before, else the one after. */
export function matchGaps(before: Journey, after: Journey, pairs: Pairs): void {
  const [left, come] = [placed(before, pairs), placed(after, pairs)];
  for (const keyOf of [both, from, to]) {
    const waiting = new Map<string, Gap[]>();
    for (const it of come) {
      if (pairs.beforeOf(it.gap) !== undefined || keyOf(it) === '') continue;
      waiting.set(keyOf(it), [...(waiting.get(keyOf(it)) ?? []), it.gap]);
    }
    for (const it of left) {
      if (pairs.afterOf(it.gap) !== undefined) continue;
      const found = waiting.get(keyOf(it))?.shift();
      if (found !== undefined) pairs.add(it.gap, found);
    }
  }
}

const both = (it: Placed) => `${it.from}\u0001${it.to}`;
const from = (it: Placed) => it.from;
const to = (it: Placed) => it.to;

function placed(journey: Journey, pairs: Pairs): readonly Placed[] {
  const steps = journey.stages.flatMap((stage) => stage.steps);
  const idOf = (it: Touchpoint | undefined) => (it === undefined ? '' : pairs.idOf(it));
  let last: Touchpoint | undefined;
  const fromOf = steps.map((step) => {
    if (step.kind === 'touchpoint') last = step;
    return last;
  });
  let next: Touchpoint | undefined;
  const toOf = steps
    .toReversed()
    .map((step) => {
      if (step.kind === 'touchpoint') next = step;
      return next;
    })
    .reverse();
  return steps.flatMap((gap, index) =>
    gap.kind === 'gap' ? [{ gap, from: idOf(fromOf[index]), to: idOf(toOf[index]) }] : [],
  );
}
