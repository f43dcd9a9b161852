import { countKnown, type Head, hasTouchpoints, keysOf, readHead } from './read-head.ts';
import { delimiters, firstRows, plainTable, type Row, readRows } from './table.ts';

/** A table with its head; `isTurned` where its touchpoints stood beside each other. */
export interface Table extends Head {
  readonly isTurned: boolean;
  /** What stands above the head. */
  readonly above: readonly Row[];
}

/** Reads a table's text, whatever stands between its cells and whichever way it lies. */
export function readTable(
  text: string,
  map: ReadonlyMap<string, string>,
): Table | { readonly refused: string } {
  const plain = plainTable(text);
  const rows = readRows(plain.text, plain.delimiter ?? delimiterOf(plain.text, map));
  const turned = isTurned(rows, map) ? turn(rows, map) : undefined;
  const head = readHead(turned ?? rows, map);
  if ('refused' in head) return head;
  const above = (turned ?? rows).filter(
    ({ line, cells }) => line < head.line && cells.some((it) => it.trim() !== ''),
  );
  return { ...head, isTurned: turned !== undefined, above: turned === undefined ? above : [] };
}

/** The sign that makes the most of the first rows: headers that are known, else cells. */
function delimiterOf(text: string, map: ReadonlyMap<string, string>): string {
  const weights = delimiters.map((delimiter) => {
    const rows = firstRows(text, delimiter, 15);
    const known = Math.max(...rows.map((cells) => countKnown(cells, map)), 0);
    return known * 1000 + Math.min(Math.max(...rows.map(({ length }) => length), 0), 999);
  });
  return delimiters[weights.indexOf(Math.max(...weights))] ?? ',';
}

/** Whether the headers stand below each other, and the touchpoints beside each other. */
function isTurned(rows: readonly Row[], map: ReadonlyMap<string, string>): boolean {
  const column = rows.map(({ cells }) => cells[0] ?? '');
  const known = countKnown(column, map);
  if (known < 2 || !hasTouchpoints(keysOf(column, map))) return false;
  return rows.slice(0, 15).every(({ cells }) => countKnown(cells, map) < known);
}

/** What stood in columns, in rows; all on the line of the touchpoints. */
function turn(rows: readonly Row[], map: ReadonlyMap<string, string>): Row[] {
  const said = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const line = said.find(({ cells }) => hasTouchpoints(keysOf([cells[0] ?? ''], map)))?.line ?? 1;
  const width = Math.max(...said.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, index) => ({
    line,
    cells: said.map(({ cells }) => cells[index] ?? ''),
  }));
}
