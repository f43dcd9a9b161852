import { promiseState } from '../model/serving.ts';
import type { PromiseChange } from './change.ts';
import type { Comparison } from './comparison.ts';
import { isDeliveryUnknown } from './rules/deliveries.ts';

/** The promises whose state differs, or that are declared on one side only. */
export function ledgerOf(comparison: Comparison): readonly PromiseChange[] {
  const { before, after, pairs, unknowns } = comparison;
  const known = after.promises.filter((it) => {
    const was = pairs.beforeOf(it);
    return was === undefined || !isDeliveryUnknown(was, comparison);
  });
  const now = known.map((it): PromiseChange => {
    const was = pairs.beforeOf(it);
    return {
      name: it.name?.text ?? '',
      title: it.title,
      before: was && promiseState(was, before.facts),
      after: promiseState(it, after.facts),
    };
  });
  const gone = before.promises.filter((it) => pairs.afterOf(it) === undefined && !unknowns.mayHold(it));
  return [
    ...now.filter((it) => it.before !== it.after),
    ...gone.map((it) => ({
      name: it.name?.text ?? '',
      title: it.title,
      before: promiseState(it, before.facts),
      after: undefined,
    })),
  ];
}
