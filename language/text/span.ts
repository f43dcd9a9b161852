/** A stretch of one file's text. */
export interface Span {
  /** Offset of the first character, in UTF-16 code units from the start of the text. */
  readonly start: number;
  /** Offset just past the last character. */
  readonly end: number;
}

/** The span that reaches from the start of one to the end of the other. */
export function spanning(first: Span, last: Span): Span {
  return { start: first.start, end: last.end };
}
