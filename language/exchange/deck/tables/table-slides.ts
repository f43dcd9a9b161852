import type { Element } from '../../../model/elements.ts';
import { colours, deep, soft, type Tone } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { Slide, SlidePart, TableCell, TablePart } from '../plan.ts';
import { run, textOf } from '../shapes.ts';
import { heightOf, plain, shorten } from '../text-fit.ts';

/** A cell before it is set: texts below each other. */
export interface Cell {
  readonly texts: readonly string[];
  readonly isBold?: boolean;
  /** The ground it stands on. */
  readonly tone?: Tone;
}

/** A column: its head, and how much room it gets beside the others. */
export interface TableColumn {
  readonly title: string;
  readonly share: number;
}

export interface TableRow {
  readonly cells: readonly Cell[];
  readonly elements: readonly Element[];
}

/** A table that takes as many slides as it needs. */
export interface TableSpec {
  readonly title: string;
  /** What the table shows, for those who cannot see it. */
  readonly alt: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** Where the table begins on the first slide, below what stands above it there. */
  readonly top?: number;
  readonly above?: readonly SlidePart[];
  readonly notes: readonly string[];
}

const left = 36;
const width = 888;
const usualTop = 62;
const bottom = 516;
const inset = 5;
const mostLines = 6;
/** No cell is higher than that, its last line aside; the rest is in the speaker's notes. */
const highest = 150;
/** The largest text with which a table fits on one slide; the last one where none does. */
const textSizes = [12, 11, 10] as const;

interface SetRow {
  readonly row: TableRow;
  readonly height: number;
  readonly cells: readonly TableCell[];
  readonly full: readonly string[];
}

/** The slides of a table, each with its head; none where it has no rows. */
export function tableSlides(data: DeckData, spec: TableSpec): readonly Slide[] {
  let pages: readonly TablePage[] = [];
  for (const size of textSizes) {
    pages = pagesOf(spec, size);
    if (pages.length <= 1) break;
  }
  return pages.map((page, index) => slideOf(data, spec, page, index, pages.length));
}

function pagesOf(spec: TableSpec, size: number): readonly TablePage[] {
  const shares = spec.columns.reduce((sum, it) => sum + it.share, 0);
  const columns = spec.columns.map((it) => (width * it.share) / shares);
  const head = setRow(headOf(spec.columns), columns, { size, isHead: true });
  const pages: SetRow[][] = [];
  let room = 0;
  for (const row of spec.rows.map((it) => setRow(it, columns, { size, isHead: false }))) {
    if (pages.length === 0 || row.height > room) {
      pages.push([]);
      room = bottom - topOf(spec, pages.length - 1) - head.height;
    }
    pages.at(-1)?.push(row);
    room -= row.height;
  }
  return pages.map((rows) => ({ columns, head, rows }));
}

function topOf({ top = usualTop }: TableSpec, index: number): number {
  return index === 0 ? top : usualTop;
}

interface TablePage {
  readonly columns: readonly number[];
  readonly head: SetRow;
  readonly rows: readonly SetRow[];
}

function slideOf(
  data: DeckData,
  spec: TableSpec,
  { columns, head, rows }: TablePage,
  index: number,
  of: number,
): Slide {
  const all = [head, ...rows];
  const table: TablePart = {
    kind: 'table',
    x: left,
    y: topOf(spec, index),
    width,
    height: all.reduce((sum, it) => sum + it.height, 0),
    name: spec.title,
    alt: plain(spec.alt),
    columns,
    rows: all.map(({ height, cells }) => ({ height, cells })),
  };
  const full = rows.flatMap((it) => it.full);
  const notes = [...spec.notes, ...(full.length > 0 ? ['In full', ...full.map((it) => `• ${it}`)] : [])];
  return {
    layout: 'content',
    title: of > 1 ? `${spec.title} (${index + 1} of ${of})` : spec.title,
    parts: [...(index === 0 ? (spec.above ?? []) : []), table],
    notes: notes.join('\n'),
    elements: [...new Set(rows.flatMap((it) => it.row.elements))].map(data.idOf),
  };
}

function headOf(columns: readonly TableColumn[]): TableRow {
  return { cells: columns.map(({ title }) => ({ texts: [title] })), elements: [] };
}

interface TextSetting {
  readonly size: number;
  readonly isHead: boolean;
}

function setRow(row: TableRow, columns: readonly number[], setting: TextSetting): SetRow {
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
