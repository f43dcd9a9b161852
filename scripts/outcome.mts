import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/** Something that went wrong in a step: where and what, in one line, and the first lines of why. */
export interface Failure {
  readonly what: string;
  readonly why: readonly string[];
}

/** How a step of `npm test` went. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly failures: readonly Failure[];
  /** Tests that failed, were tried once more, and passed: what they are, and why they failed at first. */
  readonly triedTwice: readonly Failure[];
}

/** The step failed, and has no tests that could tell why: its last lines may. */
export function failedAsAWhole(what: string, output: string, passed = 0): Outcome {
  const lines = linesOf(output).filter((line) => line.trim() !== '');
  return { passed, failed: 1, failures: [{ what, why: lines.slice(-15) }], triedTwice: [] };
}

/** What vitest reports as JSON. Also a file of tests that did not run to its end counts, as one failure. */
export function fromVitest(report: string, root: string): Outcome {
  const { numPassedTests, testResults } = JSON.parse(report) as VitestReport;
  const failures = testResults.flatMap((file) => failuresIn(file, path.relative(root, file.name)));
  return { passed: numPassedTests, failed: failures.length, failures, triedTwice: [] };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly testResults: readonly TestFile[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[];
    readonly title: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

function failuresIn({ status, message, assertionResults }: TestFile, file: string): Failure[] {
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [{ what: file, why: firstLines(message) }];
  return failed.map(({ ancestorTitles, title, failureMessages }) => ({
    what: [file, ...ancestorTitles.filter((it) => it !== ''), title].join(' › '),
    why: firstLines(failureMessages.join('\n')),
  }));
}

/**
 * What the editor's tests print: headings such as `In the workbench:`, `  ✓ NAME (SECONDS s)`, `  ✗ …` with the reason in the
 * lines below, `  … 'NAME' failed and is tried once more: REASON`, and the counts as the last line.
 * Undefined where there are no counts.
 */
export function fromEditor(output: string): Outcome | undefined {
  const lines = linesOf(output);
  const counts = lines.map((line) => /^(\d+) passed, (\d+) failed$/.exec(line)).findLast((it) => it !== null);
  if (!counts) return undefined;
  const failures: Failure[] = [];
  const twice = new Map<string, Failure>();
  let part = '';
  lines.forEach((line, at) => {
    const [, name = '', reason = ''] = /^ {2}… '(.*)' failed and is tried once more: (.*)$/.exec(line) ?? [];
    if (/^In .*:$/.test(line)) part = line.slice(0, -1);
    else if (name !== '') twice.set(name, { what: `${part} › ${name}`, why: firstLines(reason) });
    else if (line.startsWith('  ✗ ')) {
      const failed = line.slice(4).replace(/ \([\d.]+ s\)$/, '');
      failures.push({ what: `${part} › ${failed}`, why: firstLines(below(lines, at)) });
      twice.delete(failed);
    }
  });
  return { passed: Number(counts[1]), failed: Number(counts[2]), failures, triedTwice: [...twice.values()] };
}

/** What is said of a failure stands below it, further to the right. */
function below(lines: readonly string[], at: number): string {
  const end = lines.findIndex((line, other) => other > at && !/^ {6}/.test(line));
  return lines.slice(at + 1, end === -1 ? undefined : end).join('\n');
}

/** A message without the places in programs that it passed through, but for the first of our own. */
function firstLines(message: string): string[] {
  const lines = linesOf(message).filter((line) => line.trim() !== '');
  const isPlace = (line: string): boolean => /^\s+at /.test(line);
  const place = lines.find((line) => isPlace(line) && !/node_modules|node:/.test(line));
  const said = lines.filter((line) => !isPlace(line)).slice(0, 5);
  return [...said, ...(place ? [place] : [])].map((line) => line.trim().slice(0, 200));
}

function linesOf(text: string): string[] {
  return stripVTControlCharacters(text).split(/\r?\n/);
}
