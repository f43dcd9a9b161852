import type { Palette } from '../../views/scene/palette.ts';
import type { TextMark } from '../../views/scene/scene.ts';
import { slant } from '../type/open-font.ts';
import type { SetRun } from '../type/set-line.ts';
import type { SetGlyph } from '../type/shape.ts';
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
      return `/${fonts.nameOf(run.font)} ${num(size)} Tf ${place} ${shown(run, fonts)}`;
    }),
  );
  return runs.length === 0 ? '' : `${rgb(palette[colour])} rg BT ${runs.join(' ')} ET`;
}

/** The glyphs one after the other; where one is not where the last one ends, a number says how far off it is. */
function shown({ font, glyphs, isRtl }: SetRun, fonts: EmbeddedFonts): string {
  let pen = 0;
  const pieces = (isRtl ? glyphs.flatMap(letterByLetter) : glyphs).map((glyph) => {
    const { code, advance } = fonts.glyph(font, glyph);
    const off = Math.round(glyph.x * 1000) - pen;
    pen += off + advance;
    return off === 0 ? `<${code}>` : `${-off}<${code}>`;
  });
  return `[${pieces.join('')}] TJ`;
}

/**
 * Whoever copies text that runs to the left turns its letters round one by one, even those of one glyph. So a glyph
 * stands for its first letter only, and the others stand before it without being seen.
 */
function letterByLetter(glyph: SetGlyph): readonly SetGlyph[] {
  const [first = '', ...others] = [...glyph.text];
  if (others.length === 0) return [glyph];
  const unseen = others.reverse().map((text) => ({ x: glyph.x, width: 0, text, parts: [] }));
  return [...unseen, { ...glyph, text: first }];
}
