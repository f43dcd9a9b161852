import {
  type ExportedFile,
  exportFiles,
  type Format,
  harmless,
  harmlessLines,
} from '../../language/index.ts';
import { revisionOf } from '../../server/workspace/files/revision-of.ts';
import { CannotRun } from '../cannot-run.ts';
import { type ChosenProject, chooseJourneys } from '../exports/choose-journeys.ts';
import { commonFolder } from '../exports/common-folder.ts';
import {
  type ExportOptions,
  type ExportRequest,
  exportRequest,
  isOfProject,
} from '../exports/export-request.ts';
import { isFolder, keepWhatIsThere, placeFiles } from '../exports/place-files.ts';
import { warnOfMistakes, warnOfMistakesIn } from '../exports/warn-of-mistakes.ts';
import type { Io } from '../io.ts';
import { loadProjects } from '../projects.ts';
import { writeFiles } from '../writing/write-files.ts';

/**
 * Takes the journeys of a file or folder, or the promises or the overview of its project, elsewhere: to standard output or
 * into files.
 *
 * @returns 0, or 2 where there is nothing to show
 * @throws CannotRun where there is nothing to export, or the files cannot be written
 */
export async function exportViews(io: Io, options: ExportOptions): Promise<number> {
  const request = exportRequest(io, options);
  const projects = await loadProjects(io, [options.path], io.today);
  const chosen = isOfProject(request)
    ? projects.projects
        .filter(({ snapshot }) => [...snapshot.files.keys()].some(projects.wants))
        .map(({ snapshot }) => ({ snapshot, journeys: [] }))
    : chooseJourneys(io, projects, options);
  for (const { snapshot, journeys } of chosen) {
    if (isOfProject(request)) warnOfMistakes(io, snapshot);
    else warnOfMistakesIn(io, snapshot, journeys);
  }
  const files: ExportedFile[] = [];
  for (const project of apart(io, request, options, chosen)) {
    files.push(...(await exported(io, request, options, project)));
  }
  if (files.length === 0) return nothingShown(request, options);
  if (options.out === undefined) print(io, request.format, files);
  else {
    const planned = placeFiles(io, options.out, files, request.format);
    await writeFiles(io, keepWhatIsThere(io, planned, options.overwrite === true));
  }
  return 0;
}

/** A folder gets one file a journey, also of a format that could hold them all. */
function apart(
  io: Io,
  { format, view }: ExportRequest,
  { out }: ExportOptions,
  chosen: readonly ChosenProject[],
): readonly ChosenProject[] {
  if (out === undefined || format.isPicture || isOfProject({ view }) || !isFolder(io, out)) return chosen;
  return chosen.flatMap(({ snapshot, journeys }) => journeys.map((it) => ({ snapshot, journeys: [it] })));
}

async function exported(
  io: Io,
  { format, ...how }: ExportRequest,
  { out }: ExportOptions,
  { snapshot, journeys }: ChosenProject,
): Promise<readonly ExportedFile[]> {
  if (journeys.length === 0 && !isOfProject(how)) return [];
  const [first, ...others] = journeys;
  const isOne = first !== undefined && others.length === 0;
  const made = await exportFiles(format.name, {
    ...how,
    snapshot,
    journeys,
    isOneFile: out === undefined || !isFolder(io, out),
    name: isOne ? (first.name?.text ?? '') : (how.view ?? 'journeys'),
    // Slides alone say which commit they show; the other formats need not wait for git.
    revision:
      format.name === 'pptx' ? await revisionOf(commonFolder(snapshot.files.keys(), io.folder)) : undefined,
    tools: await io.tools(),
    progress: (done, of) => io.progress(`${out ?? format.title}: ${done} of ${of}`, done === of),
  });
  if ('refused' in made) throw new CannotRun(made.refused);
  for (const remark of made.remarks) io.err(`${harmless(remark)}\n`);
  return made.files;
}

function nothingShown({ view }: ExportRequest, { path }: ExportOptions): number {
  if (view === 'promises') throw new CannotRun(`There is no promise to draw in '${path}'.`);
  if (view === 'overview')
    throw new CannotRun(`There is neither a promise nor a journey to draw in '${path}'.`);
  return 2;
}

/** Text goes to standard output as it is, though on a terminal nothing in it may be obeyed; bytes only where a program reads them. */
function print(io: Io, { title, isText, name }: Format, files: readonly ExportedFile[]): void {
  if (name === 'mermaid') {
    io.out(shown(io, files.map(({ content }) => content).join('\n')));
    return;
  }
  const [first, ...others] = files;
  if (others.length > 0) {
    throw new CannotRun(
      `There are ${files.length} files to make: choose one journey with --journey, or name a folder with --out.`,
    );
  }
  if (!isText && io.isTerminal) {
    throw new CannotRun(`A ${title} is nothing to read on a terminal: name a file with --out.`);
  }
  if (first !== undefined) io.out(shown(io, first.content));
}

function shown<Content extends string | Uint8Array>({ isTerminal }: Io, content: Content): string | Content {
  return isTerminal && typeof content === 'string' ? harmlessLines(content) : content;
}
