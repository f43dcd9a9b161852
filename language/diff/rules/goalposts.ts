import type { CustomerPromise } from '../../model/elements.ts';
import { missesTarget } from '../../model/measures.ts';
import { compareFractions } from '../../syntax/fraction.ts';
import type { Comparison } from '../comparison.ts';
import { firstMeasuresOn } from '../measures-of.ts';
import type { Pair } from '../thing.ts';

/** Whether a promise that is kept now would be so with the targets, measures and budget that it had. */
export function isKeptByOldGoalposts(pair: Pair<CustomerPromise>, comparison: Comparison): boolean {
  const { after, pairs } = comparison;
  const measured = [pair.after, ...after.facts.deliverersOf(pair.after)].flatMap(
    (it) => pairs.beforeOf(it) ?? [],
  );
  const meetsOldTargets = measured.flatMap(firstMeasuresOn).every((it) => {
    const actual = pairs.afterOf(it)?.measure.actual ?? it.measure.actual;
    return !missesTarget({ ...it.measure, actual });
  });
  return meetsOldTargets && isWithinOldBudget(pair);
}

function isWithinOldBudget({ before, after }: Pair<CustomerPromise>): boolean {
  const costs = (after.one('costs') ?? before.one('costs'))?.value;
  const budget = (before.one('budget') ?? after.one('budget'))?.value;
  if (costs === undefined || budget === undefined || costs.currency !== budget.currency) return true;
  return compareFractions(costs.amount, budget.amount) <= 0;
}
