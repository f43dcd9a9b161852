import type { Element } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { type Style, textBlock } from '../../scene/marks.ts';
import type { Colour, TeamColour } from '../../scene/palette.ts';
import type { Part, TextMark } from '../../scene/scene.ts';

/** All that the parts of the picture are drawn from. */
export interface PromisesDrawing {
  readonly facts: Facts;
  idOf(element: Element): string;
  colourOf(element: Element): Colour & TeamColour;
}

/** A card before it is known where it stands. */
export interface Card {
  readonly height: number;
  readonly part: (top: number) => Part;
}

export const margin = 20;
export const padding = 10;

/** The three columns; between them is room for the lines. */
export const columns = {
  promises: { x: margin, width: 300 },
  touchpoints: { x: margin + 300 + 110, width: 270 },
  owners: { x: margin + 300 + 110 + 270 + 100, width: 190 },
} as const;

export const right = columns.owners.x + columns.owners.width;

/** Texts below each other, from a height of 0 on. */
export function stacked(
  texts: readonly (readonly [text: string, style: Style])[],
  room: { readonly x: number; readonly width: number },
): { readonly marks: readonly TextMark[]; readonly height: number } {
  const marks: TextMark[] = [];
  let height = 0;
  for (const [text, style] of texts) {
    const block = textBlock(text, style, { ...room, y: height + (height === 0 ? 0 : 2) });
    marks.push(block.mark);
    height = block.mark.y + block.height;
  }
  return { marks, height };
}
