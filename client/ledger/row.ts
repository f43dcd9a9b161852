/** What the language server answers to the commands `waymark.ledger.…`, as the views read it. */
import type { Location } from 'vscode-languageclient';

export interface Ledger {
  readonly rows: readonly Row[];
  /** Whether there may be more, since folders are still being looked through. */
  readonly loading: boolean;
  /** All of it in a few words. */
  readonly summary?: string;
  /** What has to be noticed even while the view is out of sight. */
  readonly alarm?: { readonly count: number; readonly sentence: string };
}

/** One line of a tree. */
export interface Row {
  /** Stays the same while the text changes. */
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly description?: string;
  /** Plain text, several lines. */
  readonly tooltip?: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** The id of a product icon. */
  readonly icon: string;
  readonly tone?: 'good' | 'worrying' | 'bad' | 'quiet';
  readonly place?: Location;
  /** The name that other lines refer to it by. */
  readonly name?: string;
  /** The journey that its preview draws. */
  readonly journey?: string;
  /** The codes of what was found here, the gravest first. */
  readonly codes?: readonly string[];
  readonly folding: 'none' | 'folded' | 'unfolded';
  /** The rows below it; undefined where they are still to be asked for. */
  readonly rows?: readonly Row[];
}

/** Whether a menu's command was called on a row of a tree. */
export function isRow(given: unknown): given is Row {
  return typeof given === 'object' && given !== null && 'spoken' in given && 'folding' in given;
}

/** The row of an id, anywhere in a tree. */
export function findRow(rows: readonly Row[], id: string): Row | undefined {
  return ancestry(rows, id).at(-1);
}

/** The rows that lead to the one of an id, outermost first and itself last; none where there is no such row. */
export function ancestry(rows: readonly Row[], id: string): readonly Row[] {
  for (const row of rows) {
    if (row.id === id) return [row];
    const within = ancestry(row.rows ?? [], id);
    if (within.length > 0) return [row, ...within];
  }
  return [];
}

/** The same tree with what is below one row. */
export function withRowsBelow(rows: readonly Row[], id: string, below: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    if (row.id === id) return { ...row, rows: below };
    return row.rows === undefined ? row : { ...row, rows: withRowsBelow(row.rows, id, below) };
  });
}
