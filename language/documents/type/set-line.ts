import bidiFactory from 'bidi-js';
import { textWidth } from '../../views/scene/measure.ts';
import type { Fonts, Wanted } from './fonts.ts';
import { clustersOf, isPlain, isUnseen } from './letters.ts';
import type { OpenFont } from './open-font.ts';
import { type SetGlyph, shape } from './shape.ts';

/** A line of text as glyphs; lengths are shares of the font's size. */
export interface SetLine {
  readonly width: number;
  /** In the order they are read. */
  readonly runs: readonly SetRun[];
  /** The letters that no font has. */
  readonly lacking: readonly string[];
}

/** Letters of one font, from left to right. */
export interface SetRun {
  readonly font: OpenFont;
  readonly isRtl: boolean;
  /** Where it begins, from the left end of the line. */
  readonly x: number;
  readonly glyphs: readonly SetGlyph[];
}

/** Sets a line; the fonts of its clusters have to be fetched before. */
export function setLine(fonts: Fonts, line: string, wanted: Wanted, isRtl: boolean): SetLine {
  const pieces =
    isPlain(line) && !isRtl
      ? [{ font: fonts.plain(wanted.weight), text: line, drawn: line, level: 0, isLacking: false }]
      : piecesOf(fonts, line, wanted, isRtl);
  const runs = new Map<Piece, SetRun>();
  let x = 0;
  for (const piece of inVisualOrder(pieces)) {
    const { glyphs, width } = piece.isLacking ? boxes(piece, wanted) : setPiece(piece);
    runs.set(piece, { font: piece.font, isRtl: piece.level % 2 === 1, x, glyphs });
    x += width;
  }
  const lacking = new Set(pieces.flatMap(({ isLacking, text }) => (isLacking ? [...text] : [])));
  return {
    width: x,
    runs: pieces.flatMap((it) => runs.get(it) ?? []),
    lacking: [...lacking].filter((it) => !isUnseen(it)),
  };
}

/** Letters of one font that run in one direction. */
interface Piece {
  readonly font: OpenFont;
  readonly text: string;
  /** The text with its brackets turned as they are drawn. */
  readonly drawn: string;
  /** Odd where it runs from right to left. */
  readonly level: number;
  readonly isLacking: boolean;
}

const bidi = bidiFactory();

function piecesOf(fonts: Fonts, line: string, wanted: Wanted, isRtl: boolean): Piece[] {
  const levels = bidi.getEmbeddingLevels(line, isRtl ? 'rtl' : 'ltr');
  const mirrored = bidi.getMirroredCharactersMap(line, levels.levels);
  const pieces: Piece[] = [];
  let at = 0;
  for (const text of clustersOf(line).flatMap((it) => partsOf(fonts, it, wanted))) {
    const level = levels.levels[at] ?? 0;
    const drawn = mirrored.get(at) ?? text;
    at += text.length;
    const last = pieces.at(-1);
    const font = goesAlong(text, level, last) ? last?.font : fonts.fontFor(text, wanted);
    const isLacking = font === undefined && ![...text].every(isUnseen);
    const piece = { font: font ?? fonts.plain(wanted.weight), text, drawn, level, isLacking };
    const isMore =
      last !== undefined && last.font === piece.font && last.level === level && last.isLacking === isLacking;
    if (!isMore) pieces.push(piece);
    else pieces.splice(-1, 1, { ...piece, text: last.text + text, drawn: last.drawn + drawn });
  }
  return pieces;
}

/**
 * Whether a letter is set in the font of those before it, whichever has it: what is not seen, and a space between words
 * that run to the left, so that they stay one text.
 */
function goesAlong(text: string, level: number, last: Piece | undefined): boolean {
  if (last === undefined || last.isLacking) return false;
  if ([...text].every(isUnseen)) return true;
  return text === ' ' && level % 2 === 1 && last.level === level && last.font.has(0x20);
}

/** A cluster whose letters no font has together is set letter by letter. */
function partsOf(fonts: Fonts, cluster: string, wanted: Wanted): readonly string[] {
  return fonts.fontFor(cluster, wanted) === undefined ? [...cluster] : [cluster];
}

/** The order in which pieces stand from left to right (UAX #9, L2). */
function inVisualOrder(pieces: readonly Piece[]): readonly Piece[] {
  const ordered = [...pieces];
  const highest = Math.max(0, ...pieces.map(({ level }) => level));
  for (let level = highest; level > 0; level -= 1) {
    let start = 0;
    while (start < ordered.length) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return ordered;
}

/** Word by word, so that words which come again need not be set again. */
function setPiece({ font, text, drawn, level }: Piece): { glyphs: SetGlyph[]; width: number } {
  const isRtl = level % 2 === 1;
  const words = splitAlike(text, drawn);
  const glyphs: SetGlyph[] = [];
  let width = 0;
  for (const word of isRtl ? words.reverse() : words) {
    const shaped = shape(font, word.text, word.drawn, isRtl);
    for (const glyph of shaped.glyphs) glyphs.push(width === 0 ? glyph : { ...glyph, x: glyph.x + width });
    width += shaped.width;
  }
  return { glyphs, width };
}

/** Words and the spaces between them, of both texts, which have their spaces at the same places. */
function splitAlike(text: string, drawn: string): { text: string; drawn: string }[] {
  const drawnWords = drawn.split(/( )/);
  return text
    .split(/( )/)
    .map((word, index) => ({ text: word, drawn: drawnWords[index] ?? word }))
    .filter(({ text: word }) => word !== '');
}

/** The glyph that a font shows in place of what it lacks; its outline is a box. */
const boxGlyph = 0;

function boxes({ text }: Piece, { weight }: Wanted): { glyphs: SetGlyph[]; width: number } {
  let width = 0;
  const glyphs = [...text].map((letter) => {
    const [x, wide] = [width, Math.max(0.5, textWidth(letter, 1, weight))];
    width += wide;
    return { x, width: wide, text: letter, parts: [{ id: boxGlyph, x: 0, y: 0 }] };
  });
  return { glyphs, width };
}
