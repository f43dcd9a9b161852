import { drawJourneyDiagram, harmless, type Snapshot } from '../../language/index.ts';
import { oneOf } from '../arguments.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { type Diagram, placeDiagrams, writeWhole } from '../output/diagram-files.ts';
import { shownFile } from '../paths.ts';
import { loadProjects } from '../projects.ts';

export interface ExportOptions {
  readonly path: string;
  readonly format: string;
  readonly view: string;
  readonly journey?: string;
  readonly out?: string;
}

/**
 * Draws the journeys of a file or folder, to standard output or into files.
 *
 * @returns 0, or 2 where none of the journeys has a touchpoint
 * @throws CannotRun where there is nothing to draw, or the files cannot be written
 */
export async function exportJourneys(io: Io, options: ExportOptions): Promise<number> {
  oneOf('--format', ['mermaid'], options.format);
  oneOf('--view', ['journey'], options.view);
  const { projects, wants } = await loadProjects(io, [options.path], io.today);
  const journeys = projects.flatMap(({ snapshot }) =>
    [...snapshot.files.keys()].filter(wants).flatMap((uri) => journeysOf(snapshot, uri)),
  );
  // Names are equal where they look equal, however their accents are written.
  const wanted = options.journey?.normalize('NFC');
  const chosen = journeys.filter(({ name }) => wanted === undefined || name.normalize('NFC') === wanted);
  if (chosen.length === 0) throw new CannotRun(nothingToDraw(options, journeys));
  const diagrams = chosen.flatMap((journey) => drawn(io, journey));
  if (diagrams.length === 0) return 2;
  if (options.out === undefined) io.out(diagrams.map(({ text }) => text).join('\n'));
  else writeWhole(io, placeDiagrams(io, options.out, diagrams));
  return 0;
}

interface Journey {
  readonly name: string;
  readonly uri: string;
  readonly offset: number;
  readonly snapshot: Snapshot;
}

function journeysOf(snapshot: Snapshot, uri: string): Journey[] {
  const { journeys } = drawJourneyDiagram(snapshot, { uri });
  return journeys.map(({ name, span }) => ({ name, uri, offset: span.start, snapshot }));
}

/** The journey's diagram; where it has none, or may lack something, a line on standard error says so. */
function drawn(io: Io, { name, uri, offset, snapshot }: Journey): Diagram[] {
  const { text, problems } = drawJourneyDiagram(snapshot, { uri, offset });
  const file = harmless(shownFile(io.folder, uri));
  if (text.trim() === '') {
    io.err(`Journey '${name}' in ${file} has no touchpoints yet, so there is nothing to draw.\n`);
    return [];
  }
  if (problems.some(({ severity }) => severity === 'error')) {
    io.err(`The diagram of '${name}' may lack something: 'waymark check' shows what is wrong in ${file}.\n`);
  }
  return [{ journey: name, text: `${text.trimEnd()}\n` }];
}

function nothingToDraw({ path, journey }: ExportOptions, journeys: readonly Journey[]): string {
  if (journeys.length === 0) return `There is no journey to draw in '${path}'.`;
  const names = journeys.map(({ name }) => `'${name}'`).join(', ');
  return `There is no journey '${journey}' in '${path}', but there is ${names}.`;
}
