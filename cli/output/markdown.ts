import { checks, escapeMarkdown, languageMistakes } from '../../language/index.ts';
import { githubRun } from '../github-run.ts';
import { standardInput } from '../paths.ts';
import { resolved } from './file-address.ts';
import type { FoundProblem } from './found-problem.ts';
import { helpAddress, type Report } from './report.ts';
import { severities, summaryLine } from './summary.ts';

/** How many problems are shown at once; the others wait behind a line to click on. */
const shownAtOnce = 25;
/** GitHub takes no more than 1 MiB of a step's summary; a little is left for what the step says itself. */
const mostBytes = 1_000_000;

/**
 * The report as GitHub's Markdown, fit for a job's summary or a comment: a verdict, a table of the problems with
 * the severest first, and what the checks in it ask. At most a million bytes.
 */
export function markdownReport(report: Report): string {
  const { problems, summary } = report;
  const head = [`## Waymark: ${verdict(report)}`, '', summaryLine(summary), ''];
  if (problems.length === 0) return `${head.slice(0, 3).join('\n')}\n`;
  const legend = legendOf(problems, report);
  const rows = fitting(
    bySeverity(problems).map((found) => row(found, report)),
    mostBytes - bytes([...head, ...legend]),
  );
  const left = problems.length - rows.length;
  return `${[
    ...head,
    ...table(rows.slice(0, shownAtOnce)),
    ...folded(rows.slice(shownAtOnce)),
    ...(left > 0
      ? [`${left} more would make this report too long: \`waymark check\` shows them all.`, '']
      : []),
    ...legend,
  ].join('\n')}\n`;
}

function verdict({ problems, summary }: Report): string {
  if (problems.length === 0) return 'all is well';
  if (summary.error > 0) return summary.error === 1 ? '1 error' : `${summary.error} errors`;
  if (summary.warning > 0)
    return summary.warning === 1 ? '1 warning, no error' : `${summary.warning} warnings, no error`;
  return 'no error and no warning';
}

function bySeverity(problems: readonly FoundProblem[]): FoundProblem[] {
  const rank = ({ problem }: FoundProblem): number => severities.indexOf(problem.severity);
  return [...problems].sort((a, b) => rank(a) - rank(b));
}

function row(found: FoundProblem, report: Report): string {
  const { problem, range, file, help } = found;
  const line = range.start.line + 1;
  const place = `${escapeMarkdown(file)}:${line}`;
  const code = `\`${problem.code}\``;
  const cells = [
    problem.severity,
    link(place, file === standardInput ? undefined : placeAddress(file, line, report)),
    escapeMarkdown(problem.message),
    link(code, webAddress(report, help)),
  ];
  return `| ${cells.join(' | ')} |`;
}

function placeAddress(file: string, line: number, { folder, env }: Report): string | undefined {
  return githubRun(env).lineAddress(resolved(folder, file), line);
}

/** Only pages on the web are of use to readers elsewhere. */
function webAddress({ docs }: Report, help: string): string | undefined {
  return docs !== undefined && /^https?:/.test(docs) ? helpAddress(docs, help) : undefined;
}

function link(text: string, address: string | undefined): string {
  return address === undefined ? text : `[${text}](<${address}>)`;
}

function table(rows: readonly string[]): string[] {
  return ['| severity | place | problem | check |', '|---|---|---|---|', ...rows, ''];
}

function folded(rows: readonly string[]): string[] {
  if (rows.length === 0) return [];
  return [`<details><summary>${rows.length} more</summary>`, '', ...table(rows), '</details>', ''];
}

/** As many rows as `most` bytes hold. */
function fitting(rows: readonly string[], most: number): readonly string[] {
  // The tables' heads and the lines around them take less than this.
  let left = most - 500;
  const end = rows.findIndex((line) => {
    left -= bytes([line]);
    return left < 0;
  });
  return end < 0 ? rows : rows.slice(0, end);
}

function bytes(lines: readonly string[]): number {
  return Buffer.byteLength(lines.join('\n')) + 1;
}

/** What each code in the table is about, for readers who meet it for the first time. */
function legendOf(problems: readonly FoundProblem[], report: Report): string[] {
  const helps = new Map(problems.map(({ problem, help }) => [problem.code, help]));
  const lines = [...checks, ...languageMistakes].flatMap(({ code, summary }) => {
    const help = helps.get(code);
    return help === undefined
      ? []
      : [`* ${link(`\`${code}\``, webAddress(report, help))}: ${escapeMarkdown(summary)}`];
  });
  if (lines.length === 0) return [];
  return ['<details><summary>What these codes mean</summary>', '', ...lines, '', '</details>'];
}
