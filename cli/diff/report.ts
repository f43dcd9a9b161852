import { type ChangeClass, changeClasses, type JourneyChange, listed } from '../../language/index.ts';
import type { Accepted } from './acceptances.ts';
import type { Compared, ShownChange } from './compare.ts';

/** All that a report of changes says. */
export interface DiffReport extends Compared {
  /** What was compared, as it was asked for. */
  readonly sides: { readonly before: string; readonly after: string };
  /** The reasons by which changes were accepted, by fingerprint. */
  readonly accepted: ReadonlyMap<string, Accepted>;
  /** The current folder: absolute, separated by `/`. */
  readonly folder: string;
  /** An address below which the pages in `docs/` stand; nothing where they stand nowhere. */
  readonly docs: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** How many changes there are of each class. */
export type ClassCounts = Readonly<Record<ChangeClass, number>>;

export function countsOf(changes: readonly ShownChange[]): ClassCounts {
  const counts = { breaking: 0, risky: 0, improving: 0, neutral: 0 };
  for (const change of changes) counts[change.class] += 1;
  return counts;
}

/** The changes that nobody accepted, and those that somebody did. */
export function parted({ changes, accepted }: DiffReport): {
  readonly open: readonly ShownChange[];
  readonly settled: readonly ShownChange[];
} {
  return {
    open: changes.filter(({ fingerprint }) => !accepted.has(fingerprint)),
    settled: changes.filter(({ fingerprint }) => accepted.has(fingerprint)),
  };
}

/** What the whole amounts to, in one line, such as `2 breaking and 1 risky change for customers, 3 neutral ones`. */
export function verdictOf(report: DiffReport): string {
  const { open, settled } = parted(report);
  if (report.changes.length === 0) return 'nothing changed for customers';
  const counts = countsOf(open);
  const said = changeClasses.filter((it) => counts[it] > 0).map((it) => `${counts[it]} ${it}`);
  const told =
    said.length === 0 ? 'no change that is not accepted' : `${listed(said)} ${changeWord(open.length)}`;
  return settled.length === 0 ? told : `${told}, ${settled.length} accepted`;
}

function changeWord(count: number): string {
  return count === 1 ? 'change' : 'changes';
}

/** Whether nothing at all is to be told. */
export function isEmpty({ changes, promises, journeys }: Compared): boolean {
  return changes.length === 0 && promises.length === 0 && journeys.length === 0;
}

/** The journeys that have a curve to look at: somebody said how something in them feels. */
export function felt(journeys: readonly JourneyChange[]): readonly JourneyChange[] {
  return journeys.filter(({ emotion }) =>
    [...emotion.before, ...emotion.after].some((score) => score !== undefined),
  );
}
