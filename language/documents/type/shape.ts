import { groupsOf } from './glyph-groups.ts';
import { isShaping, isUnseen } from './letters.ts';
import type { OpenFont } from './open-font.ts';

/** What stands for a letter with all that belongs to it; lengths are shares of the font's size. */
export interface SetGlyph {
  /** From the left end of the run. */
  readonly x: number;
  readonly width: number;
  /** What readers take for one letter, or several that are drawn as one. */
  readonly text: string;
  readonly parts: readonly GlyphPart[];
}

/** A glyph of the font. */
interface GlyphPart {
  readonly id: number;
  /** To the right of where the letter begins, and above its base line. */
  readonly x: number;
  readonly y: number;
}

/** Letters from left to right. */
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
  const key = `${isRtl ? '<' : '>'}${text}`;
  let word = words.get(key);
  if (word === undefined) {
    if (words.size >= mostRemembered) words.clear();
    word = shapeAnew(font, text, drawn, isRtl);
    words.set(key, word);
  }
  return word;
}

/** The same words come again and again, in one picture and in the next. */
const remembered = new WeakMap<OpenFont, Map<string, ShapedWord>>();
const mostRemembered = 20_000;

function shapeAnew(font: OpenFont, text: string, drawn: string, isRtl: boolean): ShapedWord {
  const { laid, width } = laidOut(font, drawn, isRtl);
  // Letters are grouped as they are read, and stand as they are seen.
  const read = isRtl ? laid.toReversed() : laid;
  const groups = groupsOf(
    read.map(({ codes }) => codes),
    text,
    drawn,
  );
  const glyphs = groups.map(({ from, to, text: said }) => letterOf(read.slice(from, to), said));
  return { glyphs: isRtl ? glyphs.reverse() : glyphs, width };
}

interface Laid {
  readonly id: number;
  readonly codes: readonly number[];
  /** Where it begins, and where it is drawn. */
  readonly pen: number;
  readonly x: number;
  readonly y: number;
  readonly advance: number;
}

function laidOut(font: OpenFont, drawn: string, isRtl: boolean): { laid: Laid[]; width: number } {
  const seen = [...drawn].filter((it) => !isUnseen(it) || isShaping(it)).join('');
  const { glyphs, positions } = font.layout(seen, isRtl ? 'rtl' : 'ltr');
  const scale = 1 / font.unitsPerEm;
  const laid: Laid[] = [];
  let pen = 0;
  for (const [index, { id, codePoints }] of glyphs.entries()) {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const advance = xAdvance * scale;
    const place = { pen, x: pen + xOffset * scale, y: yOffset * scale, advance };
    // fontkit puts a space without width in place of what is not to be seen.
    const isHidden = xAdvance === 0 && codePoints.length > 0 && codePoints.every(isNothing);
    if (!isHidden) laid.push({ id, codes: codePoints, ...place });
    pen += advance;
  }
  return { laid, width: pen };
}

function isNothing(code: number): boolean {
  return code === 0x20 || isUnseen(String.fromCodePoint(code));
}

function letterOf(laid: readonly Laid[], text: string): SetGlyph {
  const x = Math.min(...laid.map(({ pen }) => pen));
  const width = laid.reduce((sum, { advance }) => sum + advance, 0);
  return { x, width, text, parts: laid.map((it) => ({ id: it.id, x: it.x - x, y: it.y })) };
}
