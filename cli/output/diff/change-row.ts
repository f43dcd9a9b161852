import { escapeMarkdown } from '../../../language/index.ts';
import type { ShownChange, ShownPlace } from '../../diff/compare.ts';
import type { DiffReport } from '../../diff/report.ts';
import { githubRun } from '../../github-run.ts';
import { resolved } from '../file-address.ts';
import { helpAddress } from '../report.ts';

/** A change as a row of a table: what changes, where, and its code. */
export function changeRow(change: ShownChange, report: DiffReport): string {
  const { message, before, after, code, fingerprint } = change;
  const reason = report.accepted.get(fingerprint)?.reason;
  const what = reason === undefined ? message : `${message} Accepted: ${reason}`;
  return `| ${escapeMarkdown(what)} | ${where(before, after, report)} | ${kind(code, report)} |`;
}

/** A table of rows that are written already. */
export function table(headings: readonly string[], rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [[line(headings), line(headings.map(() => '---')), ...rows].join('\n')];
}

function where(
  before: ShownPlace | undefined,
  after: ShownPlace | undefined,
  { folder, env }: DiffReport,
): string {
  // Where a thing stood before, the commit that is looked at has another line, or no such file.
  if (after === undefined) return before === undefined ? '' : `was ${placeText(before)}`;
  const address = githubRun(env).lineAddress(resolved(folder, after.file), after.range.start.line + 1);
  return link(placeText(after), address);
}

function placeText({ file, range }: ShownPlace): string {
  return `${escapeMarkdown(file)}:${range.start.line + 1}`;
}

/** Only pages on the web are of use to readers elsewhere. */
function kind(code: string, { docs }: DiffReport): string {
  const isOnWeb = docs !== undefined && /^https?:/.test(docs);
  return link(`\`${code}\``, isOnWeb ? helpAddress(docs, `docs/changes.md#${code}`) : undefined);
}

function link(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](<${address}>)`;
}
