import { isRightToLeft } from './direction.ts';
import { ascent, lineExtent } from './measure.ts';
import type { TextMark } from './scene.ts';
import { n, type Paint, xml } from './svg-values.ts';

/** A text of one or more lines, as real text that can be found, copied and read aloud. */
export function textElement(mark: TextMark, paint: Paint): string {
  const { x, y, lines, size, lineHeight } = mark;
  const baseline = y + lineHeight / 2 + (ascent - lineExtent / 2) * size;
  const look = lookOf(mark, paint);
  if (lines.length === 1) return `<text x="${n(x)}" y="${n(baseline)}" ${look}>${xml(lines[0] ?? '')}</text>`;
  const spans = lines.map(
    (line, index) => `<tspan x="${n(x)}" y="${n(baseline + index * lineHeight)}">${xml(line)}</tspan>`,
  );
  return `<text ${look}>${spans.join(' ')}</text>`;
}

function lookOf({ lines, size, weight, colour, align, italic }: TextMark, paint: Paint): string {
  const rtl = isRightToLeft(lines.join(' '));
  const anchor = anchors[align][rtl ? 1 : 0];
  let look = `font-size="${n(size)}" fill="${paint(colour)}"`;
  if (weight === 'bold') look += ' font-weight="600"';
  if (italic) look += ' font-style="italic"';
  if (anchor !== 'start') look += ` text-anchor="${anchor}"`;
  if (rtl) look += ' direction="rtl"';
  return look;
}

const anchors = { left: ['start', 'end'], middle: ['middle', 'middle'], right: ['end', 'start'] } as const;
