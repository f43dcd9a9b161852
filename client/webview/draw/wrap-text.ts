const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks `text` into lines no wider than `width`, as `measure` tells the width of a piece of text.
 * Lines break at spaces, after hyphens and slashes, and between words of scripts that write none
 * of these; a word too long for a line breaks between its characters. What does not fit into
 * `most` lines ends in "…".
 */
export function wrapText(
  text: string,
  width: number,
  most: number,
  measure: (text: string) => number,
): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(text.trim().replace(/\s+/gu, ' '))) {
    if (measure((line + piece).trimEnd()) <= width) {
      line += piece;
      continue;
    }
    if (line !== '') lines.push(line.trimEnd());
    const split = breakWord(piece, width, measure);
    lines.push(...split.slice(0, -1));
    line = split.at(-1) ?? '';
  }
  if (line !== '') lines.push(line.trimEnd());
  return lines.length <= most ? lines : shortened(lines.slice(0, most), width, measure);
}

/** The text in pieces that must not be broken, each with the space after it. */
function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of words.segment(text)) {
    const last = found.at(-1);
    if (last === undefined || mayBreak(last, segment, isWordLike === true)) found.push(segment);
    else found[found.length - 1] = last + segment;
  }
  return found;
}

/** A word of a script without spaces, a closing mark, a slash, or a hyphen inside a word. */
const endsPiece = /[\p{L}\p{N}\p{M}\p{Pe}\p{Pf}/、。，．！？；：]$|[\p{L}\p{N}]\p{Pd}$/u;

function mayBreak(before: string, segment: string, isWord: boolean): boolean {
  if (/^\s/u.test(segment)) return false;
  if (/\s$/u.test(before)) return true;
  // Opening marks stay with what follows, closing marks with what they close.
  if (/[\p{Ps}\p{Pi}]$/u.test(before)) return false;
  if (/^[\p{Ps}\p{Pi}]/u.test(segment)) return /[\p{L}\p{N}]$/u.test(before);
  return isWord && endsPiece.test(before);
}

function breakWord(word: string, width: number, measure: (text: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of characters.segment(word)) {
    if (part !== '' && measure((part + segment).trimEnd()) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  parts.push(part);
  return parts;
}

function shortened(lines: string[], width: number, measure: (text: string) => number): string[] {
  let last = [...characters.segment(lines.at(-1) ?? '')].map(({ segment }) => segment);
  while (last.length > 0 && measure(`${last.join('').trimEnd()}…`) > width) last = last.slice(0, -1);
  return [...lines.slice(0, -1), `${last.join('').trimEnd()}…`];
}
