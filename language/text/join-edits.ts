import type { Edit } from './edit.ts';

/**
 * Edits of a text that come to the same as several rounds of edits, one on the result of the other. The edits of one
 * round must not overlap; two at one place apply in the order given.
 */
export function joinEdits(text: string, rounds: readonly (readonly Edit[])[]): Edit[] {
  let pieces: readonly Piece[] = [{ text, start: 0 }];
  for (const edits of rounds) pieces = edited(pieces, edits);
  return editsFor(pieces, text.length);
}

/** A stretch of an edited text: what stands in the original from `start` on, or what was written since. */
interface Piece {
  readonly text: string;
  readonly start?: number;
}

function edited(pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
  const result: Piece[] = [];
  let reached = 0;
  for (const { span, text } of ordered) {
    result.push(...cut(pieces, reached, span.start), { text });
    reached = span.end;
  }
  return [...result, ...cut(pieces, reached, Number.POSITIVE_INFINITY)];
}

/** What stands between two offsets of the edited text. */
function cut(pieces: readonly Piece[], start: number, end: number): Piece[] {
  let passed = 0;
  return pieces.flatMap((piece) => {
    const from = Math.max(start - passed, 0);
    const to = Math.min(end - passed, piece.text.length);
    passed += piece.text.length;
    if (from >= to) return [];
    const text = piece.text.slice(from, to);
    return [piece.start === undefined ? { text } : { text, start: piece.start + from }];
  });
}

function editsFor(pieces: readonly Piece[], length: number): Edit[] {
  const edits: Edit[] = [];
  let written = '';
  let reached = 0;
  for (const { text, start } of [...pieces, { text: '', start: length }]) {
    if (start === undefined) {
      written += text;
      continue;
    }
    if (start > reached || written !== '')
      edits.push({ span: { start: reached, end: start }, text: written });
    written = '';
    reached = start + text.length;
  }
  return edits;
}
