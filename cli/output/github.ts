import { harmless, type Severity } from '../../language/index.ts';
import { githubRun } from '../github-run.ts';
import { standardInput } from '../paths.ts';
import { resolved } from './file-address.ts';
import type { FoundProblem } from './found-problem.ts';
import type { Report } from './report.ts';
import { summaryLine } from './summary.ts';

/**
 * The report as workflow commands of GitHub Actions, one a problem, which GitHub shows at the lines of a pull
 * request, then one line that sums up. Files are named from the repository's folder, as GitHub wants them.
 */
export function githubReport(report: Report): string {
  const lines = report.problems.map((found) => problemCommand(found, report));
  return `${[...lines, summaryLine(report.summary)].join('\n')}\n`;
}

const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice'>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** One problem as an order to GitHub Actions, to show it at its lines. */
export function problemCommand(
  { problem, file, range, related }: Pick<FoundProblem, 'problem' | 'file' | 'range' | 'related'>,
  report: Pick<Report, 'folder' | 'env'>,
): string {
  const properties = {
    file: fileFromRepository(file, report),
    ...place(range),
    title: `Waymark: ${problem.code}`,
  };
  const others = related.map(
    (other) => `${other.file}:${other.range.start.line + 1}: ${harmless(other.message)}`,
  );
  const message = [harmless(problem.message), ...others].join('\n');
  return workflowCommand(commands[problem.severity], properties, message);
}

/**
 * An order to GitHub Actions, such as `::notice title=Waymark::All is well`; no text can end it, or give another one. Whoever
 * runs this at home has it on a terminal, so no name of a file may hold what terminals obey.
 */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice',
  properties: Readonly<Record<string, string | number>>,
  message: string,
): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`);
  return `::${name} ${harmless(`${list.join(',')}::${data(message)}`)}`;
}

/** All count from one and are the first and the last that is meant. GitHub takes columns within one line only. */
function place({ start, end }: FoundProblem['range']): Record<string, number> {
  const line = start.line + 1;
  if (end.line !== start.line) return { line, endLine: end.line + 1 };
  const col = start.character + 1;
  return { line, endLine: line, col, endColumn: Math.max(col, end.character) };
}

function fileFromRepository(file: string, { folder, env }: Pick<Report, 'folder' | 'env'>): string {
  if (file === standardInput) return file;
  const path = resolved(folder, file);
  return githubRun(env).inRepository(path) ?? file;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
