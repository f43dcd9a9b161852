import { expect } from 'vitest';
import {
  checks,
  LineIndex,
  openProject,
  type Problem,
  type Rules,
  type Snapshot,
} from '../../language/index.ts';

/** The day that tests live in, so that no test depends on the calendar. */
export const today = '2026-11-21';

/** A fixture taken apart: its files without their markers, and what the markers say. */
export interface Fixture {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
  readonly expected: readonly Expected[];
  /** The place of `$0`. */
  readonly cursor: { readonly uri: string; readonly offset: number } | undefined;
}

interface Expected {
  readonly uri: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Reads a fixture: `//- name.journey` starts a file, `$0` is the cursor, and `^^^ text` below a line marks a span of it
 * and what is expected there. A marker line may begin with `#`, so that a whole example stays a journey file.
 */
export function readFixture(fixture: string): Fixture {
  const expected: Expected[] = [];
  let cursor: Fixture['cursor'];
  const files = splitFiles(fixture).map(({ uri, lines }) => {
    const kept: string[] = [];
    for (const line of lines) {
      const marker = /^(\s*#?\s*)(\^+)(?: (.*))?$/.exec(line);
      if (marker === null) kept.push(line);
      else expected.push(markerAt(uri, kept.length - 1, marker));
    }
    const text = kept.join('\n');
    const offset = text.indexOf('$0');
    if (offset >= 0) cursor = { uri, offset };
    return { uri, text: text.replace('$0', '') };
  });
  return { files, expected, cursor };
}

/** Opens the fixture's files as one project. */
export function openFixture(fixture: string | Fixture, rules: Rules = {}): Snapshot {
  const { files } = typeof fixture === 'string' ? readFixture(fixture) : fixture;
  return openProject({ today, rules }).update(files).snapshot;
}

/** Proves that a fixture has exactly the problems that it marks, each by its code or by how its message begins. */
export function checkProblems(
  fixture: string,
  only: (problem: Problem) => boolean = isMistakeOrError,
  rules: Rules = {},
): void {
  const read = readFixture(fixture);
  const snapshot = openFixture(read, rules);
  const found = read.files.flatMap(({ uri, text }) =>
    snapshot
      .problems(uri)
      .filter(only)
      .map((problem) => describe(problem, new LineIndex(text), read.expected)),
  );
  expect(found.sort()).toEqual(read.expected.map(show).sort());
}

/** What tests of the language look at: its own mistakes and the two checks that it was born with. */
function isMistakeOrError({ code, severity }: Problem): boolean {
  return (
    isLanguageMistake(code) ||
    (severity === 'error' && ['promise-undelivered', 'touchpoint-without-owner'].includes(code))
  );
}

/** Whether a code is one of the language's own, and not a check's. */
export function isLanguageMistake(code: string): boolean {
  return !checks.some((check) => check.code === code);
}

/** Proves that a check finds in a fixture exactly what it marks; mistakes of the language may not be there. */
export function checkFindings(code: string, fixture: string, rule: Rules[string] = {}): void {
  const isOff = checks.some((check) => check.code === code && check.severity === 'off');
  const rules = { [code]: { ...(isOff && { severity: 'warning' as const }), ...rule } };
  checkProblems(fixture, (problem) => problem.code === code || isLanguageMistake(problem.code), rules);
}

/** Proves that the first fix of a problem, by default of the first mistake, turns the text before into the text after, and that the problem goes. */
export function checkFix(before: string, after: string, code?: string): void {
  const [file] = readFixture(before).files;
  const problem = openFixture(before)
    .problems(file?.uri ?? '')
    .find((it) => (code === undefined ? isMistakeOrError(it) : it.code === code));
  const fix = problem?.fixes[0];
  expect(fix, 'there is a fix').toBeDefined();
  const edits = fix?.edits.flatMap((it) => it.edits) ?? [];
  expect(applied(file?.text ?? '', edits)).toBe(readFixture(after).files[0]?.text);
  expect(
    openFixture(after)
      .problems(file?.uri ?? '')
      .map((it) => it.code),
  ).not.toContain(problem?.code);
}

function applied(
  text: string,
  edits: readonly { span: { start: number; end: number }; text: string }[],
): string {
  return [...edits]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((result, { span, text: by }) => result.slice(0, span.start) + by + result.slice(span.end), text);
}

function splitFiles(fixture: string): { uri: string; lines: string[] }[] {
  const files: { uri: string; lines: string[] }[] = [];
  for (const line of fixture.split('\n')) {
    const name = /^\/\/- (\S+)$/.exec(line.trim())?.[1];
    if (name !== undefined) files.push({ uri: name, lines: [] });
    else if (files.length === 0) files.push({ uri: 'main.journey', lines: [line] });
    else files.at(-1)?.lines.push(line);
  }
  return files.filter(
    ({ lines }, index) => index > 0 || lines.some((line) => line.trim() !== '') || files.length === 1,
  );
}

function markerAt(
  uri: string,
  line: number,
  [, before = '', carets = '', text = '']: RegExpExecArray,
): Expected {
  return { uri, line, from: before.length, to: before.length + carets.length, text };
}

function show({ uri, line, from, to, text }: Expected): string {
  return `${uri}:${line + 1} ${from}-${to} ${text}`;
}

/** A problem as the marker for it would be written; by its code alone where nothing is expected at its place. */
function describe(problem: Problem, lines: LineIndex, expected: readonly Expected[]): string {
  const start = lines.position(problem.span.start);
  const end = lines.position(problem.span.end);
  const to =
    end.line === start.line
      ? end.character
      : lines.lineSpan(start.line).end - lines.lineSpan(start.line).start;
  const place = { uri: problem.uri, line: start.line, from: start.character, to };
  const marked = expected.find(
    (it) =>
      it.uri === place.uri &&
      it.line === place.line &&
      (it.text === problem.code || (it.text !== '' && problem.message.startsWith(it.text))),
  );
  return show({ ...place, text: marked?.text ?? `${problem.code}: ${problem.message}` });
}
