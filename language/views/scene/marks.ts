import { isRightToLeft } from './direction.ts';
import { textWidth } from './measure.ts';
import type { Colour } from './palette.ts';
import type { Mark, Segment, TextMark, Weight } from './scene.ts';
import { wrapText } from './wrap.ts';

/** How a text is set. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
  readonly italic?: true;
}

/** The height of a line, as a share of the font's size. */
const leading = 1.36;

export function lineHeightOf({ size }: Style): number {
  return Math.round(size * leading);
}

export interface Block {
  /** The left end of the room there is. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly align?: 'left' | 'middle' | 'right';
  readonly maxLines?: number;
}

/** A text broken into lines for the room there is, and how high it is. What is read from right to left starts at the right. */
export function textBlock(
  text: string,
  style: Style,
  block: Block,
): { readonly mark: TextMark; readonly height: number } {
  const { x, y, width, maxLines } = block;
  const lines = wrapText(text, { ...style, width, ...(maxLines !== undefined && { maxLines }) });
  const align = block.align ?? (isRightToLeft(text) ? 'right' : 'left');
  const lineHeight = lineHeightOf(style);
  const anchored = align === 'left' ? x : align === 'right' ? x + width : x + width / 2;
  const { size, weight, colour, italic } = style;
  const mark: TextMark = {
    kind: 'text',
    x: anchored,
    y,
    lines,
    width,
    size,
    lineHeight,
    weight,
    colour,
    align,
    ...(italic && { italic }),
  };
  return { mark, height: lines.length * lineHeight };
}

/** How wide the widest line of a text is. */
export function widthOf({ lines, size, weight }: TextMark): number {
  return Math.max(0, ...lines.map((it) => textWidth(it, size, weight)));
}

/** A straight line. */
export function line(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  stroke: Colour,
  more: { width?: number; dash?: readonly number[] } = {},
): Mark {
  return { kind: 'path', segments: [move(x1, y1), lineTo(x2, y2)], stroke, ...more };
}

export function move(x: number, y: number): Segment {
  return { to: 'move', x, y };
}

export function lineTo(x: number, y: number): Segment {
  return { to: 'line', x, y };
}
