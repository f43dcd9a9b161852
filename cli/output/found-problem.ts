import type { LineIndex, Problem, Range } from '../../language/index.ts';

/** A problem as it is reported: with the shown name of its file, and lines instead of offsets. */
export interface FoundProblem {
  readonly problem: Pick<Problem, 'code' | 'severity' | 'message'>;
  /** From the current folder, separated by `/`. */
  readonly file: string;
  readonly range: Range;
  readonly related: readonly FoundPlace[];
  readonly fixes: readonly FoundFix[];
  /** The page that explains it: `docs/checks.md#touchpoint-without-owner`. */
  readonly help: string;
  readonly source: LinedText;
}

export interface FoundPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** One way out: all of its edits belong together. */
export interface FoundFix {
  readonly title: string;
  readonly edits: readonly FoundEdit[];
}

/** What stands in `range` is replaced by `text`. */
export interface FoundEdit {
  readonly file: string;
  readonly range: Range;
  readonly text: string;
}

/** A file's text, and where its lines are. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineIndex;
}
