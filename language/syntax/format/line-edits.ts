import type { Edit } from '../../text/edit.ts';

const lineEnd = /\r\n|\n|\r/g;

/** Collects the small edits that a text needs; whatever is right already gets none. */
export class LineEdits {
  readonly text: string;
  readonly list: Edit[] = [];

  constructor(text: string) {
    this.text = text;
  }

  /** Puts `by` in the place of what stands between two offsets. */
  replace(start: number, end: number, by: string): void {
    if (this.text.slice(start, end) === by) return;
    if (by === '' && this.#keepsApart(start, end)) return;
    this.list.push({ span: { start, end }, text: by });
  }

  /** Without white space between them a CR and a LF would be one line end, and a sign at the start a byte-order mark. */
  #keepsApart(start: number, end: number): boolean {
    if (this.text[start - 1] === '\r' && this.text[end] === '\n') return true;
    return this.text[end] === '\uFEFF' && this.text.slice(0, start).trim() === '';
  }

  /** Sets white space: to `inline` within a line; else none at the end of a line, and `indent` before the next part. */
  space(start: number, end: number, inline: string, indent: string): void {
    const white = this.text.slice(start, end);
    let reached = start;
    for (const found of white.matchAll(lineEnd)) {
      this.replace(reached, start + found.index, '');
      reached = start + found.index + found[0].length;
    }
    this.replace(reached, end, reached === start ? inline : indent);
  }
}
