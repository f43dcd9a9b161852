import { isShaping, isUnseen } from './letters.ts';
import type { OpenFont } from './open-font.ts';

/** A glyph at its place; lengths are shares of the font's size. */
export interface SetGlyph {
  readonly id: number;
  /** Where its origin is, to the right of the run's left end and above its base line. */
  readonly x: number;
  readonly y: number;
  /** The letters that it stands for; empty where a neighbour of it stands for them too. */
  readonly text: string;
}

/** Glyphs from left to right. */
export interface ShapedWord {
  readonly glyphs: readonly SetGlyph[];
  readonly width: number;
}

/**
 * Sets the letters of one font that run in one direction. `drawn` is the text with its brackets turned as they are
 * drawn, `text` as it is read; both have as many letters.
 */
export function shape(font: OpenFont, text: string, drawn: string, isRtl: boolean): ShapedWord {
  const words = remembered.get(font) ?? new Map<string, ShapedWord>();
  remembered.set(font, words);
  const key = `${isRtl ? '<' : '>'}${drawn}`;
  let word = words.get(key);
  if (word === undefined) {
    word = shapeAnew(font, text, drawn, isRtl);
    words.set(key, word);
  }
  return word;
}

/** The same words come again and again, in one picture and in the next. */
const remembered = new WeakMap<OpenFont, Map<string, ShapedWord>>();

function shapeAnew(font: OpenFont, text: string, drawn: string, isRtl: boolean): ShapedWord {
  const seen = [...drawn].filter((it) => !isUnseen(it) || isShaping(it)).join('');
  const { glyphs, positions } = font.layout(seen, isRtl ? 'rtl' : 'ltr');
  const scale = 1 / font.unitsPerEm;
  const placed: { id: number; x: number; y: number; codes: readonly number[] }[] = [];
  let width = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const x = (width + xOffset) * scale;
    width += xAdvance;
    if (xAdvance !== 0 || isSeen(glyph.codePoints)) placed.push({ id: glyph.id, x, y: yOffset * scale, codes: glyph.codePoints });
  }
  const texts = textsOf(
    placed.map(({ codes }) => codes),
    [...text],
    [...drawn],
    isRtl,
  );
  return { glyphs: placed.map(({ id, x, y }, at) => ({ id, x, y, text: texts[at] ?? '' })), width: width * scale };
}

/** fontkit puts a space in place of what is not to be seen. */
function isSeen(codes: readonly number[]): boolean {
  return codes.length === 0 || codes.some((code) => code !== 0x20 && !isUnseen(String.fromCodePoint(code)));
}

/**
 * Which letters each glyph stands for. Fonts put letters together, take them apart and change their order; the smallest
 * stretches of glyphs that stand for a stretch of letters are found, and the first glyph of each speaks for it.
 */
function textsOf(
  glyphs: readonly (readonly number[])[],
  letters: readonly string[],
  drawn: readonly string[],
  isRtl: boolean,
): string[] {
  const inOrder = isRtl ? [...glyphs].reverse() : glyphs;
  const texts = inOrder.map(() => '');
  const open = new Map<string, number>();
  const count = (letter: string, by: number): void => {
    const sum = (open.get(letter) ?? 0) + by;
    if (sum === 0) open.delete(letter);
    else open.set(letter, sum);
  };
  let next = 0;
  let start = 0;
  let begin = 0;
  for (const [index, codes] of inOrder.entries()) {
    for (const code of codes) {
      const letter = String.fromCodePoint(code);
      if (!isUnseen(letter)) count(letter, 1);
    }
    let seen = codes.filter((code) => !isUnseen(String.fromCodePoint(code))).length;
    while (next < drawn.length && (seen > 0 || isUnseen(drawn[next] ?? ''))) {
      const letter = drawn[next] ?? '';
      next += 1;
      if (isUnseen(letter)) continue;
      seen -= 1;
      count(letter, -1);
    }
    const isLast = index === inOrder.length - 1;
    if (!isLast && open.size > 0) continue;
    texts[start] = letters.slice(begin, isLast ? letters.length : next).join('');
    begin = next;
    start = index + 1;
  }
  return isRtl ? texts.reverse() : texts;
}
