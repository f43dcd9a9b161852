import type { Element } from '../../../model/elements.ts';
import { colours, deep, soft, type Tone } from '../colours.ts';
import type { TableCell } from '../plan.ts';
import { run, textOf } from '../shapes.ts';
import { heightOf, plain, shorten } from '../text-fit.ts';

/** A cell before it is set: texts below each other. */
export interface Cell {
  readonly texts: readonly string[];
  readonly isBold?: boolean;
  /** The ground it stands on. */
  readonly tone?: Tone;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly elements: readonly Element[];
}

/** A row as it is set. */
export interface SetRow {
  readonly row: TableRow;
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly full: readonly string[];
}

const inset = 5;
const mostLines = 6;
/** No cell is higher than that, its last line aside; the rest is in the speaker's notes. */
const highest = 150;

interface TextSetting {
  readonly size: number;
  readonly isHead: boolean;
}

export function setRow(row: TableRow, columns: readonly number[], setting: TextSetting): SetRow {
  const set = row.cells.map((cell, index) => setCell(cell, columns[index] ?? 0, setting));
  return {
    row,
    height: Math.max(...set.map((it) => it.height)),
    cells: set.map((it) => it.cell),
    full: set.flatMap((it) => it.full),
  };
}

function setCell({ texts, isBold = false, tone }: Cell, cellWidth: number, { size, isHead }: TextSetting) {
  const setting = { width: cellWidth - 2 * inset, size, isBold: isBold || isHead };
  const colour = isHead ? colours.page : tone === undefined ? colours.ink : deep(tone);
  const asParagraph = (text: string) => [run(text, { ...setting, colour })];
  const shown: Shortened[] = [];
  for (const text of texts.map(plain)) {
    const short = shorten(text, setting, mostLines);
    if (
      heightOf(
        [...shown, short].map((it) => asParagraph(it.text)),
        setting.width,
      ) > highest
    )
      break;
    shown.push(short);
  }
  const more = texts.length - shown.length;
  const paragraphs = [
    ...shown.map(({ text }) => asParagraph(text)),
    ...(more > 0 ? [asParagraph(`… and ${more} more`)] : []),
  ];
  const fill = isHead ? colours.main : tone && soft(tone);
  const text = textOf(paragraphs, { inset, anchor: isHead ? 'middle' : 'top' });
  const full = more > 0 ? texts : shown.flatMap((it) => it.full ?? []);
  return {
    cell: { text, ...(fill && { fill }) },
    height: heightOf(paragraphs, setting.width) + 2 * inset,
    full,
  };
}

type Shortened = ReturnType<typeof shorten>;
