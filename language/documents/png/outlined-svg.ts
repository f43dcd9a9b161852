import type { Palette } from '../../views/scene/palette.ts';
import type { Scene, TextMark } from '../../views/scene/scene.ts';
import { svgOf } from '../../views/scene/svg.ts';
import { n, type Paint } from '../../views/scene/svg-values.ts';
import { slant } from '../type/open-font.ts';
import type { Typesetter } from '../type/typesetter.ts';
import { outlineAt } from './outline.ts';
import { plainHatch } from './plain-hatch.ts';

/** The scene as SVG without any text: letters are drawn as what they look like. */
export function outlinedSvg(scene: Scene, palette: Palette, setter: Typesetter): string {
  return svgOf(
    plainHatch(scene),
    (colour) => palette[colour],
    (mark, paint) => outlined(mark, paint, setter),
  );
}

function outlined(mark: TextMark, paint: Paint, setter: Typesetter): string {
  const { size, colour, italic } = mark;
  return setter
    .linesOf(mark)
    .flatMap(({ line, x, baseline }) =>
      line.runs.map(({ font, x: from, glyphs }) => {
        const units = font.unitsPerEm;
        const d = glyphs
          .flatMap((glyph) =>
            glyph.parts.map((it) => outlineAt(font, it.id, (glyph.x + it.x) * units, it.y * units)),
          )
          .join('');
        if (d === '') return '';
        const scale = size / units;
        const lean = italic ? slant * scale : 0;
        const place = `${scale} 0 ${lean} ${-scale} ${n(x + from * size)} ${n(baseline)}`;
        return `<path transform="matrix(${place})" fill="${paint(colour)}" d="${d}"/>`;
      }),
    )
    .join('');
}
