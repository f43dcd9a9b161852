import type { DeckData } from '../deck-data.ts';
import type { Slide, SlidePart, TablePart } from '../plan.ts';
import { plain } from '../text-fit.ts';
import { type SetRow, setRow, type TableRow } from './table-cells.ts';

/** A column: its head, and how much room it gets beside the others. */
interface TableColumn {
  readonly title: string;
  readonly share: number;
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
/** The largest text with which a table fits on one slide; the last one where none does. */
const textSizes = [12, 11, 10] as const;

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
  const full = all.flatMap((it) => it.full);
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
