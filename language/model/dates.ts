import { counted } from '../text/wording.ts';

/**
 * Whether a day lies before today minus some calendar months. Dates in the future are never recent, and what has no date
 * is old. Days are ISO 8601.
 */
export function isOlderThan(months: number, day: string | undefined, today: string): boolean {
  return day === undefined || day > today || day < monthsBefore(today, months);
}

/** What was worked out last: all findings of a run ask for the same day and mostly the same months. */
let last = { today: '', months: 0, day: '' };

/** The same day some calendar months earlier, or the last day of that month where it has fewer days. */
function monthsBefore(today: string, months: number): string {
  if (last.today !== today || last.months !== months) last = { today, months, day: earlier(today, months) };
  return last.day;
}

function earlier(today: string, months: number): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const count = year * 12 + (month - 1) - months;
  const [thatYear, thatMonth] = [Math.floor(count / 12), ((count % 12) + 12) % 12];
  const lastDay = new Date(Date.UTC(thatYear, thatMonth + 1, 0)).getUTCDate();
  const pad = (number: number, length: number) => String(number).padStart(length, '0');
  return `${pad(thatYear, 4)}-${pad(thatMonth + 1, 2)}-${pad(Math.min(day, lastDay), 2)}`;
}

/** How long ago a day was, or how far it is off, as in `3 days ago`; months and years are rounded down. */
export function ageInWords(day: string, today: string): string {
  const days = Math.round((Date.parse(today) - Date.parse(day)) / millisecondsOfDay);
  if (days === 0) return 'today';
  const [count, unit] = largestUnit(Math.abs(days));
  const length = counted(count, unit);
  return days > 0 ? `${length} ago` : `in ${length}`;
}

function largestUnit(days: number): readonly [number, string] {
  if (days < 61) return [days, 'day'];
  const months = Math.floor(days / daysOfMonth);
  return months < 24 ? [months, 'month'] : [Math.floor(days / daysOfYear), 'year'];
}

const millisecondsOfDay = 86_400_000;
const daysOfMonth = 365.25 / 12;
const daysOfYear = 365.25;

/** A number of months as people say it. */
export function monthsInWords(months: number): string {
  return months === 1 ? 'a month' : `${months} months`;
}
