import { createRequire } from 'node:module';
import path from 'node:path';
import * as fontkit from 'fontkit';

const folder = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@fontsource/inter/package.json')),
  'files',
);

/** The parts that the font is shipped in, by what they hold. */
export const fontParts = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
] as const;

const weights = { regular: 400, bold: 600 } as const;

/** The file of one part in one weight. */
export function fontFile(part: (typeof fontParts)[number], weight: keyof typeof weights): string {
  return path.join(folder, `inter-${part}-${weights[weight]}-normal.woff2`);
}

/** How wide the font's letters are, as `language/views/scene/widths.ts` reads it. */
export function fontWidths(): object {
  return { regular: runsOf('regular'), bold: runsOf('bold') };
}

/** Runs of neighbouring code points: the first one, then the width of each in units of the font, 2048 to its size. */
function runsOf(weight: keyof typeof weights): number[][] {
  const widths = new Map<number, number>();
  for (const part of fontParts) {
    const font = fontkit.openSync(fontFile(part, weight));
    if (!('characterSet' in font)) throw new Error(`${part} is no single font.`);
    for (const code of font.characterSet) {
      if (!widths.has(code)) widths.set(code, font.glyphForCodePoint(code).advanceWidth);
    }
  }
  const runs: number[][] = [];
  let last = Number.NaN;
  for (const [code, width] of [...widths].sort(([a], [b]) => a - b)) {
    if (code === last + 1) runs.at(-1)?.push(width);
    else runs.push([code, width]);
    last = code;
  }
  return runs;
}
