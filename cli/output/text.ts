import { createColors } from 'picocolors';
import type { Severity } from '../../language/index.ts';
import type { FoundPlace, FoundProblem } from './found-problem.ts';
import { harmless } from './harmless.ts';
import { sourceLine } from './source-line.ts';
import { type Summary, summaryLine } from './summary.ts';

type Colours = ReturnType<typeof createColors>;

/**
 * The report for people: the problems of each file under its name, then one line that sums up.
 *
 * @param problems sorted by file
 */
export function textReport(problems: readonly FoundProblem[], summary: Summary, colours: boolean): string {
  const paint = createColors(colours);
  const blocks = problems.map((found, i) => {
    const isFirst = found.file !== problems[i - 1]?.file;
    const isLast = found.file !== problems[i + 1]?.file;
    const head = isFirst ? [paint.underline(harmless(found.file))] : [];
    return [...head, ...problemLines(found, paint), ...(isLast ? [''] : [])];
  });
  const praise = problems.length === 0 ? ['All is well: no problems found.'] : [];
  return [...blocks.flat(), ...praise, paint.bold(summaryLine(summary)), ''].join('\n');
}

function problemLines(found: FoundProblem, paint: Colours): string[] {
  const { problem, range, related, source } = found;
  const severity = severityColour(paint, problem.severity)(problem.severity);
  const line = sourceLine(source, range);
  return [
    `  ${place(range)}  ${severity}  ${harmless(problem.message)}  ${paint.dim(problem.code)}`,
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
