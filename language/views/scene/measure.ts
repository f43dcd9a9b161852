import { lettersOf } from './break-word.ts';
import type { Weight } from './scene.ts';
import { scriptWidth } from './script-widths.ts';
import widths from './widths.generated.json' with { type: 'json' };

/** The font that drawings are measured in: Inter, whose letters are this many units to their size. */
export const fontFamily = 'Inter';
const unitsPerSize = 2048;

/** From the top of a line of text to the line its letters stand on, as a share of the size. */
export const ascent = 0.96875;

/** From the highest letter to the lowest, as a share of the size. */
export const lineExtent = 1.21;

/** How wide a text is in one line, in pixels. `size` is the font's, in pixels. */
export function textWidth(text: string, size: number, weight: Weight): number {
  const known = tableFor(weight);
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const width = known.get(text.charCodeAt(i));
    if (width === undefined) return (size * graphemesWide(text, known)) / unitsPerSize;
    units += width;
  }
  return (size * units) / unitsPerSize;
}

type Table = ReadonlyMap<number, number>;

const tables = new Map<Weight, Table>();

/** Made when something is drawn: who only reads and checks does without. */
function tableFor(weight: Weight): Table {
  let table = tables.get(weight);
  if (table === undefined) {
    table = tableOf(widths[weight]);
    tables.set(weight, table);
  }
  return table;
}

function tableOf(runs: readonly (readonly number[])[]): Table {
  const table = new Map<number, number>();
  for (const [first = 0, ...inRun] of runs) {
    for (const [index, width] of inRun.entries()) table.set(first + index, width);
  }
  return table;
}

/** Letters that the font lacks come from others, whose usual widths are known by their script. */
function graphemesWide(text: string, known: Table): number {
  let units = 0;
  let last: string | undefined;
  for (const segment of lettersOf(text)) {
    if (last !== undefined) units += graphemeWide(last, segment, known);
    last = segment;
  }
  return last === undefined ? units : units + graphemeWide(last, undefined, known);
}

function graphemeWide(grapheme: string, next: string | undefined, known: Table): number {
  if (isPicture(grapheme)) return emojiWide * unitsPerSize;
  let units = 0;
  for (const letter of grapheme) {
    const code = letter.codePointAt(0) ?? 0;
    units += known.get(code) ?? scriptWidth(letter, next) * unitsPerSize;
  }
  return units;
}

function isPicture(grapheme: string): boolean {
  return (
    /\p{Regional_Indicator}|\p{Emoji_Presentation}|\uFE0F/u.test(grapheme) ||
    (/\p{Extended_Pictographic}/u.test(grapheme) && !/^[©®™]$/u.test(grapheme))
  );
}

const emojiWide = 1.28;
