import { CannotRun } from './cannot-run.ts';

/**
 * One of the words that an option takes.
 *
 * @throws CannotRun naming the words there are
 */
export function oneOf<Word extends string>(option: string, words: readonly Word[], typed: string): Word {
  const word = words.find((known) => known === typed);
  if (word !== undefined) return word;
  const known = words.map((name) => `'${name}'`);
  const last = known.pop();
  const list = known.length === 0 ? last : `${known.join(', ')} and ${last}`;
  throw new CannotRun(
    `'${typed}' is nothing that ${option} takes: there ${words.length === 1 ? 'is' : 'are'} ${list}.`,
  );
}

/**
 * A day of the calendar, as ISO 8601 writes it.
 *
 * @throws CannotRun where there is no such day
 */
export function dayOf(typed: string): string {
  const written = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? new Date(`${typed}T00:00:00Z`) : undefined;
  // 2026-02-30 is read as a day in March: only what comes back as it was written is a day.
  if (written !== undefined && !Number.isNaN(written.getTime()) && written.toISOString().startsWith(typed)) {
    return typed;
  }
  throw new CannotRun(`'${typed}' is no day: write it as year-month-day, such as 2026-03-01.`);
}
