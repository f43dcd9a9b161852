import { drawJourneyDiagram, harmless, type Snapshot } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import type { Diagram } from '../output/diagram-files.ts';
import { shownFile } from '../paths.ts';
import type { LoadedProjects } from '../projects.ts';

interface Wanted {
  readonly path: string;
  /** The name of the only journey to draw. */
  readonly journey?: string;
}

/**
 * The journeys of the files that the paths lead to, each as a diagram; none where no journey has a touchpoint, which
 * standard error then says.
 *
 * @throws CannotRun where there is no such journey
 */
export function journeyDiagrams(io: Io, { projects, wants }: LoadedProjects, wanted: Wanted): Diagram[] {
  const journeys = projects.flatMap(({ snapshot }) =>
    [...snapshot.files.keys()].filter(wants).flatMap((uri) => journeysOf(snapshot, uri)),
  );
  // Names are equal where they look equal, however their accents are written.
  const named = wanted.journey?.normalize('NFC');
  const chosen = journeys.filter(({ name }) => named === undefined || name.normalize('NFC') === named);
  if (chosen.length === 0) throw new CannotRun(nothingToDraw(wanted, journeys));
  return chosen.flatMap((journey) => drawn(io, journey));
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
  return [{ name, text: `${text.trimEnd()}\n` }];
}

function nothingToDraw({ path, journey }: Wanted, journeys: readonly Journey[]): string {
  if (journeys.length === 0) return `There is no journey to draw in '${path}'.`;
  const names = journeys.map(({ name }) => `'${name}'`).join(', ');
  return `There is no journey '${journey}' in '${path}', but there is ${names}.`;
}
