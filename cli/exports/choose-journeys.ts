import { harmless, type Journey, type Snapshot } from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownFile } from '../paths.ts';
import type { LoadedProjects } from '../projects.ts';

interface Wanted {
  readonly path: string;
  /** The name of the only journey to take. */
  readonly journey?: string;
}

/** A project, and those of its journeys that are asked for and have a touchpoint. */
export interface ChosenProject {
  readonly snapshot: Snapshot;
  readonly journeys: readonly Journey[];
}

/**
 * The journeys of the files that the path leads to. Of those without a touchpoint standard error says so.
 *
 * @throws CannotRun where there is no such journey
 */
export function chooseJourneys(io: Io, { projects, wants }: LoadedProjects, wanted: Wanted): ChosenProject[] {
  const found = projects.map(({ snapshot }) => ({
    snapshot,
    journeys: [...snapshot.files.keys()].filter(wants).flatMap((uri) => journeysIn(snapshot, uri)),
  }));
  // Names are equal where they look equal, however their accents are written.
  const named = wanted.journey?.normalize('NFC');
  const isMeant = ({ name }: Journey) => named === undefined || (name?.text ?? '').normalize('NFC') === named;
  const all = found.flatMap(({ journeys }) => journeys);
  if (!all.some(isMeant)) throw new CannotRun(nothingToShow(wanted, all));
  return found.map(({ snapshot, journeys }) => ({
    snapshot,
    journeys: journeys.filter(isMeant).filter((journey) => hasTouchpoints(io, journey)),
  }));
}

function journeysIn(snapshot: Snapshot, uri: string): Journey[] {
  const units = snapshot.files.get(uri)?.units ?? [];
  return units.filter((it) => it.kind === 'journey').filter((it) => !it.isImplied);
}

function hasTouchpoints(io: Io, { name, title, touchpoints, uri }: Journey): boolean {
  if (touchpoints.length > 0) return true;
  const file = harmless(shownFile(io.folder, uri));
  io.err(
    `Journey '${harmless(name?.text ?? title)}' in ${file} has no touchpoints yet, so there is nothing to draw.\n`,
  );
  return false;
}

function nothingToShow({ path, journey }: Wanted, journeys: readonly Journey[]): string {
  if (journeys.length === 0) return `There is no journey to draw in '${path}'.`;
  const names = journeys.flatMap(({ name }) => (name === undefined ? [] : [`'${name.text}'`])).join(', ');
  const others = names === '' ? 'none there has a name yet' : `there is ${names}`;
  return `There is no journey '${journey}' in '${path}', but ${others}.`;
}
