import type { Edit } from '../text/edit.ts';
import { type Span, spanning } from '../text/span.ts';
import { indentBefore, withoutMark } from './lines.ts';
import { isClosed } from './quoted.ts';
import type { Mistake, MistakeCode, Part, Statement } from './tree.ts';

/**
 * Reads one statement's parts from left to right. It keeps the first mistake only, since one mistake gives one message,
 * and goes on as the mistake's fix would leave the statement.
 */
export class Reader {
  /** The keyword as the designer should write it. */
  readonly keyword: string;
  readonly keywordPart: Part;
  mistake: Mistake | undefined;
  readonly #text: string;
  readonly #parts: readonly Part[];
  #next: number;

  constructor(text: string, statement: Statement, keyword: string) {
    this.#text = text;
    this.keyword = keyword;
    this.keywordPart = statement.parts[0];
    this.#parts = statement.parts;
    this.#next = statement.parts[1]?.kind === 'colon' ? 2 : 1;
    for (const part of statement.parts) if (!isClosed(part)) this.#reportUnclosed(part);
  }

  get isDone(): boolean {
    return this.#next >= this.#parts.length;
  }

  peek(ahead = 0): Part | undefined {
    return this.#parts[this.#next + ahead];
  }

  take(): Part | undefined {
    const part = this.peek();
    this.#next += 1;
    return part;
  }

  /** Takes the next part if it is of this kind. */
  takeIf(kind: Part['kind']): Part | undefined {
    return this.peek()?.kind === kind ? this.take() : undefined;
  }

  /** Takes the next part if it is this built-in word, in any case. */
  takeWord(word: string): Part | undefined {
    return this.isWord(word) ? this.take() : undefined;
  }

  isWord(word: string, ahead = 0): boolean {
    const part = this.peek(ahead);
    return part?.kind === 'word' && part.image.toLowerCase() === word;
  }

  /** The parts not yet read. */
  get rest(): readonly Part[] {
    return this.#parts.slice(this.#next);
  }

  /** The place of all that is not yet read; where nothing is left, the keyword's. */
  get restSpan(): Span {
    const first = this.peek();
    const last = this.#parts.at(-1);
    return first === undefined || last === undefined ? this.keywordPart : spanning(first, last);
  }

  /** The text of a span as written, spaces folded. */
  written(span: Span): string {
    return this.#text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }

  /** Where something missing would be added: after the last part read. */
  get after(): number {
    return this.#parts[Math.min(this.#next, this.#parts.length) - 1]?.end ?? this.keywordPart.end;
  }

  report(code: MistakeCode, span: Span, message: string, fix?: { title: string; edits: Edit[] }): void {
    if (this.mistake !== undefined) return;
    const place = { start: span.start, end: span.end };
    this.mistake = fix === undefined ? { code, span: place, message } : { code, span: place, message, fix };
  }

  malformed(span: Span, message: string, fix?: { title: string; edits: Edit[] }): void {
    this.report('malformed-value', span, message, fix);
  }

  /** Reports whatever is left over after a complete statement; its fix takes it away. */
  finish(expected: string): void {
    if (this.isDone) return;
    const span = this.restSpan;
    this.malformed(span, `'${shorten(this.written(span))}' is too much here: ${expected}.`, {
      title: 'Remove what is too much',
      edits: [{ span: { start: this.after, end: span.end }, text: '' }],
    });
    this.#next = this.#parts.length;
  }

  #reportUnclosed(part: Part): void {
    if (part.kind === 'block') this.#reportUnclosedBlock(part);
    else {
      const closing = part.image.startsWith('"') ? '"' : '”';
      const kept = part.image.trimEnd();
      const wrong = /[“”„‟]$/.test(kept) && kept.length > 1 ? 1 : 0;
      const end = part.start + kept.length;
      const open = kept.slice(0, kept.length - wrong);
      // A backslash at the end would make the quote a part of the text.
      const before = isClosed({ ...part, image: `${open}${closing}` }) ? '' : '\\';
      this.report('unclosed-text', part, `This text has no closing quote: end it with ${closing}.`, {
        title: `Close the text with ${closing}`,
        edits: [{ span: { start: end - wrong, end }, text: `${before}${closing}` }],
      });
    }
  }

  #reportUnclosedBlock(part: Part): void {
    const opening = { start: part.start, end: part.start + 3 };
    const indent = /^[^\S\r\n]*/.exec(withoutMark(indentBefore(this.#text, part.start)))?.[0] ?? '';
    const newLine = /\r\n|\n|\r/.exec(part.image)?.[0] ?? '\n';
    this.report(
      'unclosed-text',
      opening,
      'This text block has no end: close it with """ on a line of its own.',
      {
        title: 'Close the text block with """',
        edits: [
          {
            span: { start: part.end, end: part.end },
            text: `${/[\r\n]$/.test(part.image) ? '' : newLine}${indent}"""`,
          },
        ],
      },
    );
  }
}

/** A long piece of the designer's text, cut so that a message stays one line. */
export function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= 40 ? text : `${letters.slice(0, 39).join('')}…`;
}
