import { helpFor, LineIndex } from '../language/index.ts';
import type { FoundProblem, LinedText } from './output/found-problem.ts';
import { shownFile } from './paths.ts';
import type { LoadedProject, LoadedProjects } from './projects.ts';

/** The problems of the files that were asked for, sorted by file and place; `folder` is the current one. */
export function findProblems(loaded: LoadedProjects, folder: string): FoundProblem[] {
  const name = (uri: string): string => shownFile(folder, uri);
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
    .flatMap((source) =>
      snapshot.problems(source.uri).map((problem) => ({
        problem,
        file: name(source.uri),
        range: source.lines.range(problem.span),
        related: problem.related.flatMap(({ uri, span, message }) => {
          const place = snapshot.files.get(uri);
          return place === undefined ? [] : [{ file: name(uri), range: place.lines.range(span), message }];
        }),
        help: helpFor(problem.code),
        source,
      })),
    );
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
    help: settingsHelp,
    source,
  }));
}

const settingsHelp = 'docs/command-line.md#project-settings';
