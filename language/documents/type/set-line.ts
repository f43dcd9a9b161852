import bidiFactory from 'bidi-js';
import { textWidth } from '../../views/scene/measure.ts';
import type { Fonts, Wanted } from './fonts.ts';
import { clustersOf, isPlain, isUnseen } from './letters.ts';
import type { OpenFont } from './open-font.ts';
import { type SetGlyph, shape } from './shape.ts';

/** A line of text as glyphs, from left to right; lengths are shares of the font's size. */
export interface SetLine {
  readonly width: number;
  readonly runs: readonly SetRun[];
  /** The letters that no font has. */
  readonly lacking: readonly string[];
}

/** Glyphs of one font. */
export interface SetRun {
  readonly font: OpenFont;
  /** Where it begins, from the left end of the line. */
  readonly x: number;
  readonly width: number;
  readonly glyphs: readonly SetGlyph[];
}

/** Sets a line; the fonts of its clusters have to be fetched before. */
export function setLine(fonts: Fonts, line: string, wanted: Wanted, isRtl: boolean): SetLine {
  const lacking = new Set<string>();
  const pieces =
    isPlain(line) && !isRtl
      ? [{ font: fonts.plain(wanted.weight), text: line, drawn: line, level: 0, isLacking: false }]
      : inVisualOrder(piecesOf(fonts, line, wanted, isRtl));
  const runs: SetRun[] = [];
  let x = 0;
  for (const piece of pieces) {
    if (piece.isLacking) for (const letter of piece.text) lacking.add(letter);
    const { glyphs, width } = piece.isLacking ? boxes(piece, wanted) : setPiece(piece);
    runs.push({ font: piece.font, x, width, glyphs });
    x += width;
  }
  return { width: x, runs, lacking: [...lacking] };
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
  const mirrored = bidi.getMirroredCharactersMap(line, levels);
  const pieces: Piece[] = [];
  let at = 0;
  for (const cluster of clustersOf(line)) {
    for (const text of partsOf(fonts, cluster, wanted)) {
      const level = levels.levels[at] ?? 0;
      const found = fonts.fontFor(text, wanted);
      const last = pieces.at(-1);
      // What is not seen goes along with the letters before it.
      const isSilent = found === undefined && [...text].every(isUnseen);
      const isLacking = found === undefined && !isSilent;
      const font = isSilent && last !== undefined ? last.font : (found ?? fonts.plain(wanted.weight));
      const drawn = mirrored.get(at) ?? text;
      at += text.length;
      const goesOn = last?.font === font && last.level === level && last.isLacking === isLacking;
      const before = goesOn ? pieces.pop() : undefined;
      pieces.push({
        font,
        level,
        isLacking,
        text: (before?.text ?? '') + text,
        drawn: (before?.drawn ?? '') + drawn,
      });
    }
  }
  return pieces;
}

/** A cluster whose letters no font has together is set letter by letter. */
export function partsOf(fonts: Fonts, cluster: string, wanted: Wanted): readonly string[] {
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
export const boxGlyph = 0;

function boxes({ text }: Piece, { weight }: Wanted): { glyphs: SetGlyph[]; width: number } {
  let width = 0;
  const glyphs = [...text].map((letter) => {
    const glyph = { id: boxGlyph, x: width, y: 0, text: letter };
    width += Math.max(0.5, textWidth(letter, 1, weight));
    return glyph;
  });
  return { glyphs, width };
}
