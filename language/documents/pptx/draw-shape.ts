import type { Slide as Drawing } from 'pptxgenjs';
import type { DeckLine, LinePart, ShapePart } from '../../exchange/deck/plan.ts';
import { colourCode } from './colour-code.ts';
import { inches } from './units.ts';

const presets: Readonly<Record<ShapePart['shape'], string>> = {
  rectangle: 'rect',
  rounded: 'roundRect',
  ellipse: 'ellipse',
  chevron: 'homePlate',
  diamond: 'diamond',
  star: 'star5',
};

/** How round a corner is, in points, however large the shape. */
const radius = 5;

export function drawShape(drawing: Drawing, part: ShapePart): void {
  const { shape, fill, line, text } = part;
  const shortest = Math.min(part.width, part.height);
  const look = {
    ...inches(part),
    shape: presets[shape],
    ...(shape === 'rounded' && { rectRadius: Math.min(radius, shortest / 2) / 72 }),
    ...(fill && { fill: { color: colourCode(fill) } }),
    ...(line && { line: lineOptions(line) }),
  };
  // The text itself is put in later; this makes room for it.
  if (text === undefined) drawing.addShape(presets[shape], look);
  else drawing.addText(' ', look);
}

export function drawLine(drawing: Drawing, part: LinePart): void {
  const ends = { arrow: 'triangle', disc: 'oval' } as const;
  drawing.addShape('line', {
    ...inches(part),
    flipV: part.rises === true,
    line: { ...lineOptions(part.line), ...(part.end && { endArrowType: ends[part.end] }) },
  });
}

function lineOptions({ colour, width, dash }: DeckLine) {
  const dashType = dash === undefined ? 'solid' : { dash: 'dash', dot: 'sysDot' }[dash];
  return { color: colourCode(colour), width, dashType };
}
