import type { Span } from './span.ts';

/** A place as the Language Server Protocol counts it: both zero-based, `character` in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The only place where offsets become lines and characters. LF, CRLF and CR end lines. */
export class LineIndex {
  readonly #text: string;
  readonly #starts: readonly number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = lineStarts(text);
  }

  get lineCount(): number {
    return this.#starts.length;
  }

  /** The place of an offset; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position {
    const within = Math.max(0, Math.min(offset, this.#text.length));
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= within) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: within - (this.#starts[low] ?? 0) };
  }

  /** The offset of a place; a character past the end of its line means the end of that line. */
  offset(position: Position): number {
    if (position.line < 0) return 0;
    if (position.line >= this.#starts.length) return this.#text.length;
    const line = this.lineSpan(position.line);
    return Math.max(line.start, Math.min(line.start + position.character, line.end));
  }

  range(span: Span): Range {
    const start = this.position(span.start);
    const isOnLine = span.start >= 0 && span.start <= span.end && span.end < this.#endOf(start.line);
    if (!isOnLine) return { start, end: this.position(span.end) };
    return { start, end: { line: start.line, character: start.character + span.end - span.start } };
  }

  /** Where the next line starts; behind the text for the last one. */
  #endOf(line: number): number {
    return this.#starts[line + 1] ?? this.#text.length + 1;
  }

  span(range: Range): Span {
    return { start: this.offset(range.start), end: this.offset(range.end) };
  }

  /** A line's text without the characters that end it. */
  lineSpan(line: number): Span {
    const start = this.#starts[line] ?? this.#text.length;
    let end = this.#starts[line + 1] ?? this.#text.length;
    while (end > start && isLineEnd(this.#text.charCodeAt(end - 1))) end -= 1;
    return { start, end };
  }
}

const LF = 10;
const CR = 13;

function isLineEnd(code: number): boolean {
  return code === LF || code === CR;
}

function lineStarts(text: string): number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === CR && text.charCodeAt(i + 1) === LF) continue;
    if (isLineEnd(code)) starts.push(i + 1);
  }
  return starts;
}
