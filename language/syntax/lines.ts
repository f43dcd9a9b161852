import type { Span } from '../text/span.ts';

/** The lines a span stands on, with the line end behind them; where something else shares them, the span alone. */
export function wholeLines(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && /[^\S\r\n]/.test(text.charAt(start - 1))) start -= 1;
  const startsLine = start === 0 || /[\r\n]/.test(text.charAt(start - 1));
  const after = /[^\S\r\n]*(\r\n|\n|\r|$)/y;
  after.lastIndex = span.end;
  const rest = after.exec(text)?.[0];
  return startsLine && rest !== undefined ? { start, end: span.end + rest.length } : span;
}

/** What stands on a line before an offset: before a statement, its indentation. */
export function indentBefore(text: string, offset: number): string {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, offset);
}

/** How deep a statement that begins at an offset is indented: a tab counts as two columns, a byte-order mark as none. */
export function columnsBefore(text: string, offset: number): number {
  let columns = 0;
  for (let at = offset - 1; at >= 0 && !isLineEnd(text.charCodeAt(at)); at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== byteOrderMark) columns += code === tab ? 2 : 1;
  }
  return columns;
}

const tab = 9;
const byteOrderMark = 0xfeff;

/** A byte-order mark before the first statement is no indentation. */
export function withoutMark(indent: string): string {
  return indent.replace('\uFEFF', '');
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}
