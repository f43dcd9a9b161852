import { harmless } from '../../language/index.ts';
import { dayOf, oneOf } from '../arguments.ts';
import { findProblems } from '../find-problems.ts';
import type { Io } from '../io.ts';
import type { FoundProblem } from '../output/found-problem.ts';
import { githubReport } from '../output/github.ts';
import { jsonReport } from '../output/json.ts';
import { markdownReport } from '../output/markdown.ts';
import type { Report } from '../output/report.ts';
import { sarifReport } from '../output/sarif.ts';
import { severities, summarise } from '../output/summary.ts';
import { type Look, textReport } from '../output/text.ts';
import { shownPath } from '../paths.ts';
import { loadProjects } from '../projects.ts';

export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: string;
  readonly failOn: string;
  readonly today?: string;
}

const formats = ['text', 'json', 'sarif', 'github', 'markdown'] as const;
const failures = [...severities, 'never'] as const;

/**
 * Reports the problems of files and folders.
 *
 * @returns 1 where one is as severe as `failOn` or more, else 0
 * @throws CannotRun
 */
export async function check(io: Io, options: CheckOptions): Promise<number> {
  const format = oneOf('--format', formats, options.format);
  const failOn = oneOf('--fail-on', failures, options.failOn);
  const today = options.today === undefined ? io.today : dayOf(options.today);
  const loaded = await loadProjects(io, options.paths, today);
  for (const path of loaded.leftOut) {
    const name = harmless(shownPath(io.folder, path));
    io.err(`'${name}' was not checked: .gitignore or waymark.json leaves it out.\n`);
  }
  const problems = findProblems(loaded, io.folder);
  const summary = summarise(loaded.projects, problems);
  const empty = !loaded.projects.some(({ snapshot }) => [...snapshot.files.keys()].some(loaded.wants));
  if (empty && loaded.leftOut.length === 0) {
    const places = options.paths.map((path) => (path === '.' ? 'this folder' : `'${harmless(path)}'`));
    io.err(`There is no .journey file in ${places.join(' or ')} yet.\n`);
  }
  // People are not told of nothing; programs want their report all the same.
  if (format !== 'text' || !empty || problems.length > 0) {
    io.out(await written(format, { problems, summary, folder: io.folder, docs: io.docs, env: io.env }, io));
  }
  return fails(problems, failOn) ? 1 : 0;
}

/** The report in a format. */
async function written(format: (typeof formats)[number], report: Report, look: Look): Promise<string> {
  switch (format) {
    case 'text':
      return textReport(report, look);
    case 'json':
      return jsonReport(report);
    case 'sarif':
      return await sarifReport(report);
    case 'github':
      return githubReport(report);
    case 'markdown':
      return markdownReport(report);
  }
}

function fails(problems: readonly FoundProblem[], failOn: (typeof failures)[number]): boolean {
  const least = failures.indexOf(failOn);
  return failOn !== 'never' && problems.some(({ problem }) => failures.indexOf(problem.severity) <= least);
}
