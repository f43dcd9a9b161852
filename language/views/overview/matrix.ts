import type { CustomerPromise } from '../../model/elements.ts';
import { reasonInBrief, stateInWords } from '../../model/reason-in-words.ts';
import { type PromiseState, reasonsFor } from '../../model/serving.ts';
import { styles } from '../map/styles.ts';
import { line, textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { drawHeadings, drawNumbers, isShaded, nameWidth, stateWidth } from './journey-columns.ts';
import { drawLegend } from './legend.ts';
import { type Cell, cellsOf } from './matrix-cells.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';
import { looks, promisesByState, stateSign } from './states.ts';

/** From so many promises on, the journeys stand below the matrix as well as above it. */
const manyRows = 20;

/** Promises × journeys: where each is explained, where it is delivered, and where it is missing. */
export function drawMatrix(data: OverviewData, top: number): DrawnSection | undefined {
  if (data.promises.length === 0) return undefined;
  const hasJourneys = data.journeys.length > 0;
  const title = hasJourneys ? 'Promises in the journeys' : 'Promises';
  const { marks, bottom: below } = heading(title, '', data, top);
  const parts: Part[] = [];
  let bottom = below + 4;
  const add = (drawn: { readonly parts: readonly Part[]; readonly bottom: number }) => {
    parts.push(...drawn.parts);
    bottom = drawn.bottom;
  };
  const rows = promisesByState(data).map((row) => ({ ...row, cells: cellsOf(data, row.promise, row.state) }));
  add(drawLegend(data, new Set(rows.flatMap(({ cells }) => cells.flatMap((it) => it.signs))), bottom));
  if (data.columns.isNumbered) add(drawNumbers(data, bottom + 8));
  if (hasJourneys) add(drawHeadings(data, bottom + 8));
  const [before, from] = [parts.length, bottom];
  for (const row of rows) add(rowPart(data, row, bottom));
  if (data.columns.isNumbered) parts.splice(before, 0, stripesPart(data, from, bottom));
  if (hasJourneys && rows.length >= manyRows) add(drawHeadings(data, bottom + 8));
  return { bottom, part: { role: 'matrix', label: title, marks, parts } };
}

interface MatrixRow {
  readonly promise: CustomerPromise;
  readonly state: PromiseState;
  readonly cells: readonly Cell[];
}

function rowPart(data: OverviewData, { promise, state, cells }: MatrixRow, top: number) {
  const words = stateInWords(state);
  const reasons = reasonsFor(promise, data.facts).map(reasonInBrief);
  const names = nameMarks(promise.title, reasons, top + 9);
  const middle = top + 9 + 8;
  const x = margin + nameWidth;
  const style = { ...styles.strong, colour: looks[state].ink };
  const said = textBlock(words, style, { x: x + 20, y: top + 9, width: stateWidth - 26, align: 'left' });
  const part: Part = {
    role: 'promise',
    id: data.idOf(promise),
    label: `Promise: ${promise.title}, ${[words, ...reasons].join('; ')}`,
    ...(reasons.length > 0 && { hint: reasons.join('\n') }),
    marks: [
      line(margin, top, data.columns.end, top, 'line'),
      ...names.marks,
      ...stateSign(state, x + 7, middle),
      said.mark,
    ],
    parts: cells.flatMap((cell) => cell.draw(middle)),
  };
  return { parts: [part], bottom: names.bottom + 9 };
}

/** The title, and below it what is wrong. */
function nameMarks(title: string, reasons: readonly string[], top: number) {
  const room = { x: margin, width: nameWidth - 20, align: 'left' } as const;
  const name = textBlock(title, styles.strong, { ...room, y: top });
  const bottom = top + name.height;
  const [first, ...others] = reasons;
  if (first === undefined) return { marks: [name.mark], bottom };
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  const why = textBlock(`${first}${more}`, styles.small, { ...room, y: bottom + 1 });
  return { marks: [name.mark, why.mark], bottom: bottom + 1 + why.height };
}

function stripesPart({ columns, journeys }: OverviewData, top: number, bottom: number): Part {
  const marks = journeys
    .map((_, index) => index)
    .filter((index) => isShaded(columns, index))
    .map((index): Mark => {
      const x = columns.start + index * columns.width;
      return { kind: 'box', x, y: top, width: columns.width, height: bottom - top, fill: 'band0' };
    });
  return { role: 'stripes', marks };
}
