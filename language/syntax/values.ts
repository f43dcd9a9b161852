import type { Span } from '../text/span.ts';
import type { Fraction } from './fraction.ts';

/** An amount as written in a file, exact. Durations count in seconds, the longer end of a range; percentages in percent. */
export interface Value {
  readonly kind: 'number' | 'percentage' | 'money' | 'duration';
  readonly amount: Fraction;
  /** ISO 4217 code in capitals, for money. */
  readonly currency?: string;
  /** The M of `N of M`, whose amount is the percentage; `ces` reads N instead. */
  readonly outOf?: { readonly part: Fraction; readonly whole: Fraction };
  readonly span: Span;
  /** As written, spaces folded. */
  readonly text: string;
}

const day = 86_400;

/** Seconds in a unit of time, by its singular. Five working days are seven days, a month is 30 days, a year 365. */
export const unitSeconds: ReadonlyMap<string, number> = new Map([
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', day],
  ['working day', (day * 7) / 5],
  ['week', day * 7],
  ['month', day * 30],
  ['year', day * 365],
]);

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

export function isCurrency(code: string): boolean {
  return currencies.has(code.toUpperCase());
}

/** Whether a text is a day of the calendar written as ISO 8601 does. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, dayOfMonth] = found.slice(1).map(Number);
  return (
    month !== undefined &&
    month >= 1 &&
    month <= 12 &&
    dayOfMonth !== undefined &&
    dayOfMonth >= 1 &&
    dayOfMonth <= daysIn(year ?? 0, month)
  );
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
