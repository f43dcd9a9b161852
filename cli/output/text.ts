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
  // One list of all lines: a report has tens of thousands, and lists of lists would be copied over and over.
  const lines: string[] = [];
  problems.forEach((found, i) => {
    if (found.file !== problems[i - 1]?.file) lines.push(paint.underline(harmless(found.file)));
    addProblem(lines, found, paint, linkTo);
    if (found.file !== problems[i + 1]?.file) lines.push('');
  });
  if (problems.length === 0) lines.push('All is well: no problems found.');
  lines.push(paint.bold(summaryLine(summary)), '');
  return lines.join('\n');
}

type LinkTo = (text: string, help: string) => string;

function addProblem(lines: string[], found: FoundProblem, paint: Colours, linkTo: LinkTo): void {
  const { problem, range, related, source } = found;
  const severely = paint[colours[problem.severity]];
  const code = linkTo(paint.dim(problem.code), found.help);
  lines.push(`  ${place(range)}  ${severely(problem.severity)}  ${harmless(problem.message)}  ${code}`);
  const line = sourceLine(source, range);
  if (line.text.trim() !== '') lines.push(`      ${line.text}`, `      ${severely(line.pointer)}`);
  for (const other of related) lines.push(relatedLine(other, found, paint));
}

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'cyan'>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'cyan',
};

function relatedLine({ file, range, message }: FoundPlace, found: FoundProblem, paint: Colours): string {
  const where = file === found.file ? `line ${range.start.line + 1}` : `${harmless(file)}:${place(range)}`;
  return `      ${paint.dim(`${where}:`)} ${harmless(message)}`;
}

/** Lines and columns as people and editors count them, from one. */
function place({ start }: FoundProblem['range']): string {
  return `${start.line + 1}:${start.character + 1}`;
}
