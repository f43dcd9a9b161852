import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** Takes away the lines that a span stands on, comments behind it included, and leaves no two blank lines in a row. */
export function removeLines(text: string, span: Span): Edit {
  const start = lineStart(text, span.start);
  const end = isLineEnd(text.charAt(span.end - 1)) ? span.end : nextLine(text, span.end);
  const before = blankLinesBefore(text, start);
  if (end === text.length) return { span: { start: before, end }, text: '' };
  const isParted = start === 0 || before < start;
  return { span: { start, end: isParted ? blankLinesAfter(text, end) : end }, text: '' };
}

/** Where the blank lines that end at the start of a line begin. */
function blankLinesBefore(text: string, start: number): number {
  let first = start;
  while (first > 0) {
    const above = lineStart(text, lineEndBefore(text, first));
    if (text.slice(above, first).trim() !== '') break;
    first = above;
  }
  return first;
}

function blankLinesAfter(text: string, start: number): number {
  let next = start;
  while (next < text.length) {
    const below = nextLine(text, next);
    if (text.slice(next, below).trim() !== '') break;
    next = below;
  }
  return next;
}

function lineStart(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charAt(start - 1))) start -= 1;
  return start;
}

/** Where the line ends that ends right before another starts. */
function lineEndBefore(text: string, start: number): number {
  return text.endsWith('\r\n', start) ? start - 2 : start - 1;
}

function nextLine(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && !isLineEnd(text.charAt(end))) end += 1;
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
