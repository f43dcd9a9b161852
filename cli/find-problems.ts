import {
  type Fix,
  helpFor,
  LineIndex,
  type Problem,
  type Range,
  type Related,
  type Snapshot,
} from '../language/index.ts';
import type { FoundFix, FoundPlace, FoundProblem, LinedText } from './output/found-problem.ts';
import { shownFile } from './paths.ts';
import type { LoadedProject, LoadedProjects } from './projects.ts';

/** The problems of the files that were asked for, sorted by file and place; `folder` is the current one. */
export function findProblems(loaded: LoadedProjects, folder: string): FoundProblem[] {
  const names = new Map<string, string>();
  const name = (uri: string): string => {
    const known = names.get(uri) ?? shownFile(folder, uri);
    names.set(uri, known);
    return known;
  };
  const found = loaded.projects.flatMap((project) => [
    ...problemsOfSettings(project, loaded, name),
    ...problemsOfFiles(project, loaded, name),
  ]);
  // Sorting keeps the order of equals, and the language has sorted what stands in one file by place.
  return found.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
}

type Name = (uri: string) => string;

function problemsOfFiles({ snapshot }: LoadedProject, { wants }: LoadedProjects, name: Name): FoundProblem[] {
  return [...snapshot.files.values()]
    .filter(({ uri }) => wants(uri))
    .flatMap((source) => {
      const file = name(source.uri);
      return snapshot
        .problems(source.uri)
        .map((problem) => new FoundInFile(problem, file, source, snapshot, name));
    });
}

class FoundInFile implements FoundProblem {
  readonly problem: Problem;
  readonly file: string;
  readonly range: Range;
  readonly related: readonly FoundPlace[];
  readonly help: string;
  readonly source: LinedText;
  readonly #snapshot: Snapshot;
  readonly #name: Name;

  constructor(problem: Problem, file: string, source: LinedText, snapshot: Snapshot, name: Name) {
    this.problem = problem;
    this.file = file;
    this.range = source.lines.range(problem.span);
    this.related = problem.related.flatMap((place) => foundPlace(place, snapshot, name));
    this.help = helpFor(problem.code);
    this.source = source;
    this.#snapshot = snapshot;
    this.#name = name;
  }

  /** Worked out when somebody asks: only one of the reports shows them, and they are many. */
  get fixes(): readonly FoundFix[] {
    return this.problem.fixes.flatMap((fix) => foundFix(fix, this.#snapshot, this.#name));
  }
}

function foundPlace({ uri, span, message }: Related, snapshot: Snapshot, name: Name): FoundPlace[] {
  const place = snapshot.files.get(uri);
  return place === undefined ? [] : [{ file: name(uri), range: place.lines.range(span), message }];
}

/** A fix with its lines; none where it changes a file that the project does not hold. */
function foundFix({ title, edits }: Fix, snapshot: Snapshot, name: Name): FoundFix[] {
  if (edits.some(({ uri }) => !snapshot.files.has(uri))) return [];
  const found = edits.flatMap((file) => {
    const lines = snapshot.files.get(file.uri)?.lines;
    return lines === undefined
      ? []
      : file.edits.map(({ span, text }) => ({ file: name(file.uri), range: lines.range(span), text }));
  });
  return [{ title, edits: found }];
}

function problemsOfSettings(
  { settings }: LoadedProject,
  { wants }: LoadedProjects,
  name: Name,
): FoundProblem[] {
  const { path, text, problems } = settings;
  if (path === undefined || !wants(path)) return [];
  const source: LinedText = { text, lines: new LineIndex(text) };
  return problems.map((problem) => ({
    problem,
    file: name(path),
    range: source.lines.range(problem.span),
    related: [],
    fixes: [],
    help: settingsHelp,
    source,
  }));
}

/** The page that explains what is wrong in `waymark.json`. */
export const settingsHelp = 'docs/command-line.md#project-settings';
