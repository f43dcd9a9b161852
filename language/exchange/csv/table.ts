import papa from 'papaparse';
import { defused, refused } from './defuse.ts';

/** A row of a table as it stands in a file. */
export interface Row {
  /** Of its start, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const delimiters: readonly string[] = [',', ';', '\t', '|'];

/**
 * A table as spreadsheets read it without asking: UTF-8 with a byte-order mark, RFC 4180, and no cell is a formula.
 */
export function writeTable(rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell : defused(cell))));
  return `\uFEFF${papa.unparse(cells, { newline: '\r\n' })}\r\n`;
}

/** A table's text with plain line ends, and without what spreadsheets put before it. */
export function plainTable(text: string): { readonly text: string; readonly delimiter: string | undefined } {
  const plain = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const said = /^"?sep=(.)"?(?=\n|$)/i.exec(plain);
  // An empty line in its place keeps the count of lines.
  return { text: said ? plain.slice(said[0].length) : plain, delimiter: said?.[1] };
}

/** The rows of a plain table, blank ones too. */
export function readRows(text: string, delimiter: string): Row[] {
  const rows: Row[] = [];
  let line = 1;
  let start = 0;
  papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data, meta }) {
      rows.push({ line, cells: data.map((cell) => refused(cell)) });
      line += linesIn(text.slice(start, meta.cursor));
      start = meta.cursor;
    },
  });
  return rows;
}

/** The first rows, to find out what a table is like. */
export function firstRows(text: string, delimiter: string, count: number): string[][] {
  return papa.parse<string[]>(text, { delimiter, newline: '\n', preview: count }).data;
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
