import { compareFractions } from '../../syntax/fraction.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import { called } from '../words.ts';
import { placesOf } from './deliveries.ts';

/** Budgets that were raised, or are not there any more: then nothing is over them. */
export function findBudgets(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('promise')) {
    const edit = comparison.edit(pair, 'budget');
    const was = pair.before.one('budget')?.value;
    const is = pair.after.one('budget')?.value;
    if (edit === undefined || was === undefined || scopeOf(pair) !== 'live') continue;
    const isRaised =
      is === undefined || (is.currency === was.currency && compareFractions(is.amount, was.amount) > 0);
    if (!isRaised) continue;
    comparison.add({
      code: 'budget-raised',
      ...pair,
      ...placesOf(edit),
      message: `The budget of ${called(pair.after)} was '${was.text}', now ${is === undefined ? 'there is none' : `it is '${is.text}'`}.`,
      values: [was.text, is?.text ?? ''],
    });
    take(edit);
  }
}
