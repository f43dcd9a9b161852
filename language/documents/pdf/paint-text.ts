import type { Palette } from '../../views/scene/palette.ts';
import type { TextMark } from '../../views/scene/scene.ts';
import { slant } from '../type/open-font.ts';
import type { SetRun } from '../type/set-line.ts';
import type { Typesetter } from '../type/typesetter.ts';
import type { EmbeddedFonts } from './embedded-fonts.ts';
import { num, rgb } from './paint-shapes.ts';

/** The lines of a text as text that can be selected, found and copied. */
export function paintText(
  mark: TextMark,
  palette: Palette,
  { setter, fonts }: { readonly setter: Typesetter; readonly fonts: EmbeddedFonts },
): string {
  const { size, colour, italic } = mark;
  const runs = setter.linesOf(mark).flatMap(({ line, x, baseline }) =>
    line.runs.map((run) => {
      // The page's places run downwards, letters upwards.
      const place = `1 0 ${italic ? slant : 0} -1 ${num(x + run.x * size)} ${num(baseline)} Tm`;
      return `/${fonts.nameOf(run.font)} ${num(size)} Tf ${place} ${shown(run, size, fonts)}`;
    }),
  );
  return runs.length === 0 ? '' : `${rgb(palette[colour])} rg BT ${runs.join(' ')} ET`;
}

/** The glyphs one after the other; where one is not where the last one ends, a number says how far off it is. */
function shown({ font, glyphs }: SetRun, size: number, fonts: EmbeddedFonts): string {
  const operators: string[] = [];
  let pieces: string[] = [];
  let rise = 0;
  let pen = 0;
  const flush = (): void => {
    if (pieces.length > 0) operators.push(`[${pieces.join('')}] TJ`);
    pieces = [];
  };
  for (const glyph of glyphs) {
    if (glyph.y !== rise) {
      flush();
      rise = glyph.y;
      operators.push(`${num(rise * size)} Ts`);
    }
    const { code, advance } = fonts.glyph(font, glyph);
    const off = Math.round(glyph.x * 1000) - pen;
    if (off !== 0) pieces.push(`${-off}`);
    pieces.push(`<${code}>`);
    pen += off + advance;
  }
  flush();
  if (rise !== 0) operators.push('0 Ts');
  return operators.join(' ');
}
