import type { FoundProblem } from './found-problem.ts';
import type { Summary } from './summary.ts';

/** What was found, and what a report needs to know of where it will be read. */
export interface Report {
  /** Sorted by file and place. */
  readonly problems: readonly FoundProblem[];
  readonly summary: Summary;
  /** The current folder: absolute, separated by `/`. Files are named from here. */
  readonly folder: string;
  /** An address that ends with `/` and below which the pages in `docs/` stand; nothing where they stand nowhere. */
  readonly docs: string | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** The address of a page such as `docs/checks.md#gap-unbridged`. */
export function helpAddress(docs: string | undefined, help: string): string | undefined {
  return docs === undefined ? undefined : new URL(help, docs).href;
}
