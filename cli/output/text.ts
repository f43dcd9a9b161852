import { createColors } from 'picocolors';
import { harmless, type Severity } from '../../language/index.ts';
import type { FoundPlace, FoundProblem } from './found-problem.ts';
import { helpAddress, type Report } from './report.ts';
import { sourceLine } from './source-line.ts';
import { summaryLine } from './summary.ts';
import { terminalLink } from './terminal-link.ts';

type Colours = ReturnType<typeof createColors>;

/** What the place where people read the report can show. */
export interface Look {
  readonly colours: boolean;
  readonly links: boolean;
}

/** The report for people: the problems of each file under its name, then one line that sums up. */
export function textReport({ problems, summary, docs }: Report, look: Look): string {
  const paint = createColors(look.colours);
  const linkTo: LinkTo = (text, help) => {
    const address = look.links ? helpAddress(docs, help) : undefined;
    return address === undefined ? text : terminalLink(text, address);
  };
  const blocks = problems.map((found, i) => {
    const isFirst = found.file !== problems[i - 1]?.file;
    const isLast = found.file !== problems[i + 1]?.file;
    const head = isFirst ? [paint.underline(harmless(found.file))] : [];
    return [...head, ...problemLines(found, paint, linkTo), ...(isLast ? [''] : [])];
  });
  const praise = problems.length === 0 ? ['All is well: no problems found.'] : [];
  return [...blocks.flat(), ...praise, paint.bold(summaryLine(summary)), ''].join('\n');
}

type LinkTo = (text: string, help: string) => string;

function problemLines(found: FoundProblem, paint: Colours, linkTo: LinkTo): string[] {
  const { problem, range, related, source } = found;
  const severity = severityColour(paint, problem.severity)(problem.severity);
  const line = sourceLine(source, range);
  return [
    `  ${place(range)}  ${severity}  ${harmless(problem.message)}  ${linkTo(paint.dim(problem.code), found.help)}`,
    ...(line.text.trim() === ''
      ? []
      : [`      ${line.text}`, `      ${severityColour(paint, problem.severity)(line.pointer)}`]),
    ...related.map((other) => relatedLine(other, found, paint)),
  ];
}

function relatedLine({ file, range, message }: FoundPlace, found: FoundProblem, paint: Colours): string {
  const where = file === found.file ? `line ${range.start.line + 1}` : `${harmless(file)}:${place(range)}`;
  return `      ${paint.dim(`${where}:`)} ${harmless(message)}`;
}

/** Lines and columns as people and editors count them, from one. */
function place({ start }: FoundProblem['range']): string {
  return `${start.line + 1}:${start.character + 1}`;
}

function severityColour(paint: Colours, severity: Severity): (text: string) => string {
  const colours = { error: paint.red, warning: paint.yellow, info: paint.blue, hint: paint.cyan };
  return colours[severity];
}
