import type { Weight } from './scene.ts';
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
  const known = tables[weight];
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    const width = known.get(text.charCodeAt(i));
    if (width === undefined) return (size * graphemesWide(text, known)) / unitsPerSize;
    units += width;
  }
  return (size * units) / unitsPerSize;
}

type Table = ReadonlyMap<number, number>;

const tables: Readonly<Record<Weight, Table>> = {
  regular: tableOf(widths.regular),
  bold: tableOf(widths.bold),
};

function tableOf(runs: readonly (readonly number[])[]): Table {
  const table = new Map<number, number>();
  for (const [first = 0, ...inRun] of runs) {
    for (const [index, width] of inRun.entries()) table.set(first + index, width);
  }
  return table;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Letters that the font lacks come from others, whose usual widths are known by their script. */
function graphemesWide(text: string, known: Table): number {
  let units = 0;
  for (const { segment } of graphemes.segment(text)) units += graphemeWide(segment, known);
  return units;
}

function graphemeWide(grapheme: string, known: Table): number {
  if (/\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(grapheme) && !/^[\d#*]$/.test(grapheme)) {
    return emojiWide;
  }
  let units = 0;
  for (const letter of grapheme) {
    const code = letter.codePointAt(0) ?? 0;
    units += known.get(code) ?? scriptWide(letter);
  }
  return units;
}

const emojiWide = 1.28 * unitsPerSize;

/** A little more than most letters of a script need, so that a text is rather given too much room than too little. */
const scripts: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}\p{Cc}]/u, 0],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}]/u, 1],
  [/[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u, 1],
  [/\p{Script=Arabic}/u, 0.6],
  [/\p{Script=Hebrew}/u, 0.6],
  [/\p{Script=Thai}/u, 0.62],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Malayalam}]/u, 0.8],
];

const otherWide = 0.75;

function scriptWide(letter: string): number {
  return (scripts.find(([script]) => script.test(letter))?.[1] ?? otherWide) * unitsPerSize;
}
