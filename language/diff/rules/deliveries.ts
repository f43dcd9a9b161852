import type { CustomerPromise, Touchpoint } from '../../model/elements.ts';
import type { Place } from '../../text/problem.ts';
import type { Comparison } from '../comparison.ts';
import { afterOf, beforeOf, type Edit, takeTarget } from '../edits.ts';
import type { Pair, Thing } from '../thing.ts';

/** Where a reviewer looks for what was done; nothing where no line was edited. */
export interface Places {
  readonly from?: Place;
  readonly to?: Place;
}

/** The lines of an edit. */
export function placesOf(edit: Edit | undefined): Places {
  return edit === undefined ? {} : { from: beforeOf(edit), to: afterOf(edit) };
}

/** Touchpoints that delivered a promise and, as far as is known, do not any more. */
function lostDeliverers(pair: Pair<CustomerPromise>, comparison: Comparison): readonly Touchpoint[] {
  const { before, after, pairs } = comparison;
  const now = new Set<Thing>(after.facts.deliverersOf(pair.after));
  return before.facts.deliverersOf(pair.before).filter((it) => {
    const other = pairs.afterOf(it);
    return other === undefined || !now.has(other);
  });
}

/** Whether a touchpoint that delivered a promise may deliver it still, in a line that cannot be read. */
export function isDeliveryUnknown(promise: CustomerPromise, comparison: Comparison): boolean {
  const after = comparison.pairs.afterOf(promise);
  if (after === undefined) return false;
  return lostDeliverers({ before: promise, after }, comparison).some((it) =>
    mayStill(it, 'delivers', comparison),
  );
}

/** Whether a touchpoint of before may still say something with a keyword: it, or that line of it, cannot be read. */
export function mayStill(touchpoint: Touchpoint, keyword: string, { pairs, unknowns }: Comparison): boolean {
  const other = pairs.afterOf(touchpoint);
  if (other !== undefined) {
    return unknowns.isGappy(other) || other.all(keyword).some((it) => unknowns.isFaulty(other, it));
  }
  const isJourneyGone = pairs.afterOf(touchpoint.journey) === undefined;
  return unknowns.mayHold(touchpoint) || (isJourneyGone && unknowns.mayHold(touchpoint.journey));
}

/** Where the last deliverer was lost: at its line, or at the promise where the touchpoint is gone. */
export function deliveryCause(pair: Pair<CustomerPromise>, comparison: Comparison): Places {
  const lost = lostDeliverers(pair, comparison);
  const last = lost.findLast((it) => comparison.pairs.afterOf(it) !== undefined) ?? lost.at(-1);
  if (last === undefined) return {};
  const item = last.list('delivers').find((it) => comparison.before.facts.promise(it) === pair.before);
  const from = { uri: last.uri, span: item?.span ?? last.nameSpan };
  const other = comparison.pairs.afterOf(last);
  if (other === undefined) return { from };
  const status = other.journey.isCurrent ? undefined : other.journey.one('status')?.span;
  return { from, to: { uri: other.uri, span: status ?? other.nameSpan } };
}

/** What touchpoints say anew, or no more, of delivering a promise has been spoken of. */
export function takeDeliveries(pair: Pair<CustomerPromise>, comparison: Comparison): void {
  const { before, after, pairs } = comparison;
  const target = pairs.idOf(pair.before);
  for (const it of before.facts.deliverersOf(pair.before)) {
    const other = pairs.afterOf(it);
    if (other !== undefined) takeTarget(comparison.edit({ before: it, after: other }, 'delivers'), target);
  }
  for (const it of after.facts.deliverersOf(pair.after)) {
    const other = pairs.beforeOf(it);
    if (other !== undefined) takeTarget(comparison.edit({ before: other, after: it }, 'delivers'), target);
  }
}
