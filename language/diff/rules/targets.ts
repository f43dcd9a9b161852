import { areComparable, outcomeOf, scaled } from '../../model/measures.ts';
import { compareFractions } from '../../syntax/fraction.ts';
import type { Measure } from '../../syntax/tree.ts';
import { canonical } from '../saying.ts';

type Target = NonNullable<Measure['target']>;

/** How a target changed: `looser` where all that met it meets it still, and more, or where there is none any more. */
export function changeOfTarget(was: Measure, is: Measure): 'same' | 'looser' | 'other' {
  if (was.target === undefined) return is.target === undefined ? 'same' : 'other';
  if (is.target === undefined) return 'looser';
  if (written(was.target) === written(is.target)) return 'same';
  const [then, now] = [scaled(was, was.target.value), scaled(is, is.target.value)];
  if (!areComparable(then, now)) return 'other';
  const higher = compareFractions(now.amount, then.amount);
  const [before, after] = [was.target.operator, is.target.operator];
  if (before === after && higher === 0) return 'same';
  if (isLooser(before, after, higher)) return 'looser';
  return isSwap(before, after) && turnsGreen(was, is) ? 'looser' : 'other';
}

function written({ operator, value }: Target): string {
  return `${operator} ${canonical(value.text)}`;
}

/** Whether the values that meet one target all meet the other, which stands higher, lower or at the same value. */
function isLooser(before: Target['operator'], after: Target['operator'], higher: number): boolean {
  const opens = after === '=' ? 0 : after.startsWith('>') ? -1 : 1;
  if (opens === 0) return false;
  const isAlike = before === '=' || before.charAt(0) === after.charAt(0);
  if (!isAlike) return false;
  if (higher !== 0) return higher === opens;
  return after.endsWith('=') && before !== after;
}

/** Whether the targets point in opposite directions, so that neither is the easier one. */
function isSwap(before: Target['operator'], after: Target['operator']): boolean {
  return before !== '=' && before.charAt(0) !== after.charAt(0);
}

/** Whether the same actual that missed the old target meets the new one. */
function turnsGreen(was: Measure, is: Measure): boolean {
  return outcomeOf({ ...was, actual: is.actual }) === 'missed' && outcomeOf(is) === 'met';
}
