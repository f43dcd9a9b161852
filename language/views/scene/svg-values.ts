import type { Colour } from './palette.ts';
import type { Segment } from './scene.ts';

/** What a colour is written as: `#rrggbb` of a theme, or a variable that the page defines. */
export type Paint = (colour: Colour) => string;

interface Look {
  readonly fill?: Colour | undefined;
  readonly stroke?: Colour | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

/** The attributes of a shape's fill and stroke, each with a space before it. */
export function painted({ fill, stroke, width, dash }: Look, paint: Paint): string {
  return [
    ` fill="${fill === undefined ? 'none' : paint(fill)}"`,
    ...(stroke === undefined ? [] : [` stroke="${paint(stroke)}"`]),
    ...(stroke === undefined || width === undefined || width === 1 ? [] : [` stroke-width="${n(width)}"`]),
    ...(dash === undefined ? [] : [` stroke-dasharray="${dash.map(n).join(' ')}"`]),
  ].join('');
}

export function pathData(segments: readonly Segment[]): string {
  return segments.map(segmentData).join('');
}

function segmentData(it: Segment): string {
  switch (it.to) {
    case 'move':
      return `M${n(it.x)} ${n(it.y)}`;
    case 'line':
      return `L${n(it.x)} ${n(it.y)}`;
    case 'curve':
      return `C${n(it.x1)} ${n(it.y1)} ${n(it.x2)} ${n(it.y2)} ${n(it.x)} ${n(it.y)}`;
    case 'close':
      return 'Z';
  }
}

/** Lengths to a hundredth, so that the last bits of arithmetic never make a difference. */
export function n(value: number): string {
  return Number.isInteger(value) ? `${value + 0}` : `${Math.round(value * 100) / 100 + 0}`;
}

/** Text as it stands in XML, be it content or an attribute; what XML cannot hold is left out. */
export function xml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '')
    .replace(/[&<>"'\t\n\r]/g, (it) => `&#${it.charCodeAt(0)};`);
}

/** Whatever might have to be replaced. Most texts have nothing of it, and this is asked of thousands. */
const special = /[&<>"'\p{Cc}\uD800-\uDFFF\uFFFE\uFFFF]/u;
