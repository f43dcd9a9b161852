import type { Slide as Drawing } from 'pptxgenjs';
import type { TableCell, TablePart } from '../../exchange/deck/plan.ts';
import { colourCode } from './colour-code.ts';
import { inches } from './units.ts';

export function drawTable(drawing: Drawing, part: TablePart): void {
  drawing.addTable(
    part.rows.map(({ cells }) => cells.map(drawCell)),
    {
      ...inches(part),
      colW: part.columns.map((width) => width / 72),
      rowH: part.rows.map(({ height }) => height / 72),
      // pptxgenjs would carry rows over to slides of its own.
      autoPage: false,
    },
  );
}

const none = { type: 'none' } as const;
const below = { type: 'solid', pt: 0.75, color: colourCode({ theme: 'text1', lighter: 0.8 }) } as const;

/** Its text is put in later. */
function drawCell({ fill }: TableCell) {
  return {
    text: ' ',
    options: {
      border: [none, none, below, none],
      ...(fill && { fill: { color: colourCode(fill) } }),
    },
  };
}
