import type { LineIndex, Problem, Range } from '../../language/index.ts';

/** A problem as it is reported: with the shown name of its file, and lines instead of offsets. */
export interface FoundProblem {
  readonly problem: Pick<Problem, 'code' | 'severity' | 'message'>;
  /** From the current folder, separated by `/`. */
  readonly file: string;
  readonly range: Range;
  readonly related: readonly FoundPlace[];
  /** The page that explains it: `docs/checks.md#touchpoint-without-owner`. */
  readonly help: string;
  readonly source: LinedText;
}

export interface FoundPlace {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A file's text, and where its lines are. */
export interface LinedText {
  readonly text: string;
  readonly lines: LineIndex;
}
