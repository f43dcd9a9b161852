import { isBlank } from './cell.ts';
import { type Column, fieldColumns, readableColumns } from './columns.ts';
import { isFigure } from './scales.ts';
import { meantColumn } from './spellings.ts';
import type { Row } from './table.ts';

/** Which column of a table holds what. */
export interface Head {
  readonly line: number;
  /** By place in a row. One without a key is kept as notes. */
  readonly columns: readonly HeadColumn[];
  readonly body: readonly Row[];
  /** Whether Waymark wrote the table, so that nothing has to be guessed. */
  readonly isOwn: boolean;
}

interface HeadColumn {
  readonly header: string;
  readonly key: string | undefined;
  /** Whether it is left out because it only counts the rows. */
  readonly isCount?: boolean;
}

type Map = ReadonlyMap<string, string>;

/** How far down a head may stand: above it there may be a title and who made the table. */
const mostAbove = 15;

/** Finds the head of a table; or says what is missing. */
export function readHead(rows: readonly Row[], map: Map): Head | { readonly refused: string } {
  const wrong = wrongColumn(map);
  if (wrong !== undefined) return { refused: wrong };
  const found = rows.slice(0, mostAbove).findIndex(({ cells }) => hasTouchpoints(keysOf(cells, map)));
  const row = rows[found];
  if (row === undefined) return { refused: withoutTouchpoints(rows) };
  const missing = [...map.keys()].find((header) => !row.cells.some((cell) => isHeader(cell, header)));
  if (missing !== undefined) {
    return { refused: `There is no header '${missing}': the headers are ${quoted(row.cells)}.` };
  }
  const body = rows.slice(found + 1);
  const width = Math.max(row.cells.length, ...body.map(({ cells }) => cells.length));
  const cells = Array.from({ length: width }, (_, index) => row.cells[index] ?? '');
  return {
    line: row.line,
    columns: withScores(withoutNumbers(columnsOf(cells, map), body), body),
    body,
    isOwn: ['Touchpoint name', 'Journey details', 'Project details'].every((it) => cells.includes(it)),
  };
}

/** How many headers of a row are understood; more than any other row of words is what makes a head. */
export function countKnown(cells: readonly string[], map: Map): number {
  return new Set(keysOf(cells, map).filter((key) => key !== undefined)).size;
}

export function hasTouchpoints(keys: readonly (string | undefined)[]): boolean {
  return keys.includes('touchpoint') || keys.includes('step');
}

export function keysOf(cells: readonly string[], map: Map): (string | undefined)[] {
  return cells.map((cell) => {
    const mapped = [...map].find(([header]) => isHeader(cell, header))?.[1];
    return mapped === undefined ? meantColumn(cell) : columnCalled(mapped)?.key;
  });
}

function columnsOf(cells: readonly string[], map: Map): HeadColumn[] {
  const keys = keysOf(cells, map);
  const isSpare = keys.includes('touchpoint');
  const taken = new Set<string>();
  return cells.map((cell, index) => {
    const header = cell.replace(/\s+/g, ' ').trim() || `Column ${index + 1}`;
    const meant = keys[index];
    const key = meant === 'step' ? (isSpare ? undefined : 'touchpoint') : meant;
    if (key === undefined || (taken.has(key) && !holdsMany(key))) return { header, key: undefined };
    taken.add(key);
    return { header, key };
  });
}

/** A column that only counts the rows says nothing. */
function withoutNumbers(columns: readonly HeadColumn[], body: readonly Row[]): readonly HeadColumn[] {
  return columns.map((it, index) => {
    const said = body.map(({ cells }) => (cells[index] ?? '').trim()).filter(Boolean);
    const isCount = said.length > 1 && said.every((cell, place) => cell === String(place + 1));
    return it.key === undefined && isCount ? { ...it, key: 'ignore', isCount } : it;
  });
}

/** A column of emotions that holds figures alone is one of scores. */
function withScores(columns: readonly HeadColumn[], body: readonly Row[]): readonly HeadColumn[] {
  const at = columns.findIndex(({ key }) => key === 'emotion');
  if (at < 0 || columns.some(({ key }) => key === 'score')) return columns;
  const said = body.map(({ cells }) => cells[at] ?? '').filter((cell) => !isBlank(cell));
  if (said.length === 0 || !said.every(isFigure)) return columns;
  return columns.map((it, index) => (index === at ? { ...it, key: 'score' } : it));
}

function holdsMany(key: string): boolean {
  const one = ['owner', 'outside', 'effort', 'moment-of-truth', 'takes'];
  const isField = fieldColumns.some((it) => it.key === key) && !one.includes(key);
  return isField || key === 'ignore' || key === 'persona' || key.endsWith('-details');
}

function isHeader(cell: string, header: string): boolean {
  const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  return plain(cell) === plain(header);
}

/** A column by its key, or by what stands above it in our own tables. */
function columnCalled(name: string): Column | undefined {
  const wanted = name.trim().toLowerCase();
  return readableColumns.find(({ key, header }) => key === wanted || header.toLowerCase() === wanted);
}

function wrongColumn(map: Map): string | undefined {
  const wrong = [...map.values()].find((name) => columnCalled(name) === undefined);
  return wrong === undefined ? undefined : `'${wrong}' is no column: there are ${columnKeys}.`;
}

function withoutTouchpoints(rows: readonly Row[]): string {
  const first = rows.find(({ cells }) => cells.filter((cell) => cell.trim() !== '').length > 1);
  const any = first ?? rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (any === undefined) return 'The table is empty.';
  return `No column tells the touchpoints: say which with --map 'HEADER=touchpoint'. The headers are ${quoted(any.cells)}; columns are ${columnKeys}.`;
}

const columnKeys = readableColumns.map(({ key }) => key).join(', ');

function quoted(cells: readonly string[]): string {
  const said = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter(Boolean);
  const shown = said.slice(0, 40).map((cell) => `'${cell.length > 40 ? `${cell.slice(0, 39)}…` : cell}'`);
  return said.length > 40 ? `${shown.join(', ')} and ${said.length - 40} more` : shown.join(', ');
}
