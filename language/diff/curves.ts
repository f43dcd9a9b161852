import type { Journey, Touchpoint } from '../model/elements.ts';
import { scoreOf } from '../model/feelings.ts';
import type { FeltChange, JourneyChange } from './change.ts';
import type { Comparison } from './comparison.ts';

/** The journeys whose emotion curves differ, with both of them. */
export function curvesOf(comparison: Comparison): readonly JourneyChange[] {
  const { before, after, pairs, unknowns } = comparison;
  const gone = before.journeys.filter((it) => pairs.afterOf(it) === undefined && !unknowns.mayHold(it));
  return [
    ...after.journeys.map((it) => curve(pairs.beforeOf(it), it, comparison)),
    ...gone.map((it) => curve(it, undefined, comparison)),
  ].filter(({ touchpoints }) =>
    touchpoints.some(({ before: was, after: is, on }) => was !== is || on !== 'both'),
  );
}

function curve(
  before: Journey | undefined,
  after: Journey | undefined,
  comparison: Comparison,
): JourneyChange {
  const journey = after ?? before;
  const was = (before?.distinctTouchpoints ?? []).map((it) => scoreOf(it, comparison.before.facts));
  const is = (after?.distinctTouchpoints ?? []).map((it) => scoreOf(it, comparison.after.facts));
  return {
    name: journey?.name?.text ?? '',
    title: journey?.title ?? '',
    emotion: { before: was, after: is },
    touchpoints: sideBySide(before?.distinctTouchpoints ?? [], after?.distinctTouchpoints ?? [], comparison),
  };
}

/** The later touchpoints in their order, each lost one behind the one that it followed. */
function sideBySide(
  before: readonly Touchpoint[],
  after: readonly Touchpoint[],
  comparison: Comparison,
): readonly FeltChange[] {
  const lostAfter = new Map<Touchpoint | undefined, FeltChange[]>();
  let last: Touchpoint | undefined;
  for (const it of before) {
    const now = comparison.pairs.afterOf(it);
    if (now !== undefined) last = now;
    else lostAfter.set(last, [...(lostAfter.get(last) ?? []), felt(it, undefined, comparison)]);
  }
  return [
    ...(lostAfter.get(undefined) ?? []),
    ...after.flatMap((it) => [
      felt(comparison.pairs.beforeOf(it), it, comparison),
      ...(lostAfter.get(it) ?? []),
    ]),
  ];
}

function felt(
  before: Touchpoint | undefined,
  after: Touchpoint | undefined,
  comparison: Comparison,
): FeltChange {
  const touchpoint = after ?? before;
  return {
    name: touchpoint?.name?.text ?? '',
    title: touchpoint?.title ?? '',
    before: before && scoreOf(before, comparison.before.facts),
    after: after && scoreOf(after, comparison.after.facts),
    on: before === undefined ? 'after' : after === undefined ? 'before' : 'both',
  };
}
