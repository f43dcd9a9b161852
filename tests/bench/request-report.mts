import { milliseconds } from './figures.mts';
import type { RequestFigures } from './requests.mts';

/** What each request took, right behind an edit and at rest, and how that compares with an answer that says nothing. */
export function requestReport(requests: readonly RequestFigures[]): string {
  const [peer] = requests;
  if (peer === undefined) return '';
  const times = (own: number, others: number): string => `× ${(own / others).toFixed(1)}`;
  const rows = requests.map(({ what, afterEdit, atRest, size }) => [
    what,
    milliseconds(afterEdit.median),
    milliseconds(afterEdit.p95),
    times(afterEdit.median, peer.afterEdit.median),
    milliseconds(atRest.median),
    milliseconds(atRest.p95),
    times(atRest.median, peer.atRest.median),
    `${Math.ceil(size / 1000)} k`,
  ]);
  const head = ['server answers', 'after an edit', '95%', 'peer', 'at rest', '95%', 'peer', 'size'];
  return `\n${aligned([head, ...rows])}`;
}

/** Rows of cells as columns: the first to the left, figures to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => `  ${row.map(pad).join('  ')}`).join('\n');
}
