import {
  type Change,
  changeClasses,
  diffProjects,
  type JourneyChange,
  openProject,
  type Place,
  type ProjectDiff,
  type PromiseChange,
  type Range,
  type Snapshot,
} from '../../language/index.ts';
import { CannotRun } from '../cannot-run.ts';
import type { Io } from '../io.ts';
import { shownPath } from '../paths.ts';
import { type LoadedSide, loadSide, type RootedProject } from './load-side.ts';
import type { Sides } from './sides.ts';

/** A place in a file that is named from the current folder. */
export interface ShownPlace {
  readonly file: string;
  readonly range: Range;
}

/** A change with its places as people and programs are told of them. */
export interface ShownChange extends Omit<Change, 'before' | 'after'> {
  readonly before: ShownPlace | undefined;
  readonly after: ShownPlace | undefined;
}

/** What lies between two states of all projects in a place. */
export interface Compared {
  /** Worst class first, then by project, file and place. */
  readonly changes: readonly ShownChange[];
  readonly promises: readonly PromiseChange[];
  readonly journeys: readonly JourneyChange[];
  /** The states of each project that was compared. */
  readonly pairs: readonly ComparedPair[];
  /** Whether a file, on either side, is among those that were asked for. */
  wants(file: string): boolean;
}

/** One project on both sides; an empty one stands for a side where it is not. */
export interface ComparedPair {
  readonly before: Snapshot;
  readonly after: Snapshot;
  /** All that lies between them, whatever was asked for. */
  readonly diff: ProjectDiff;
}

/**
 * Compares both sides, project by project.
 *
 * @throws CannotRun where the place that was asked for is on neither side, or something cannot be read
 */
export async function compare(io: Io, sides: Sides, today: string, path: string): Promise<Compared> {
  const before = await loadSide(io, sides.before, today);
  const after = await loadSide(io, sides.after, today, before.projects);
  if (before.isMissing && after.isMissing)
    throw new CannotRun(`There is no file or folder '${path}' on either side.`);
  const wants = (file: string): boolean => before.wants(file) || after.wants(file);
  const nothing = openProject({ today });
  const pairs = matched(before, after).map(([was, is]): ComparedPair => {
    const [one, other] = [was?.snapshot ?? nothing, is?.snapshot ?? nothing];
    return { before: one, after: other, diff: diffProjects(one, other) };
  });
  const parts = pairs.map((pair) => shown(pair, wants, io.folder));
  return {
    changes: worstFirst(toldApart(parts.map(({ changes }) => changes))),
    promises: parts.flatMap(({ promises }) => promises),
    journeys: parts.flatMap(({ journeys }) => journeys),
    pairs,
    wants,
  };
}

type Matched = readonly [before: RootedProject | undefined, after: RootedProject | undefined];

/** By their roots; where one project is left on each side, it has moved. */
function matched(before: LoadedSide, after: LoadedSide): readonly Matched[] {
  const inBoth = before.projects.flatMap((was): Matched[] => {
    const is = after.projects.find(({ rootFromThere }) => rootFromThere === was.rootFromThere);
    return is === undefined ? [] : [[was, is]];
  });
  const gone = before.projects.filter((it) => !inBoth.some(([was]) => was === it));
  const come = after.projects.filter((it) => !inBoth.some(([, is]) => is === it));
  if (gone.length === 1 && come.length === 1) return [...inBoth, [gone[0], come[0]]];
  return [
    ...inBoth,
    ...come.map((is): Matched => [undefined, is]),
    ...gone.map((was): Matched => [was, undefined]),
  ];
}

type Wants = Compared['wants'];

/** The part of a comparison that was asked for. */
function shown({ before, after, diff }: ComparedPair, wants: Wants, folder: string) {
  const named = new Set<string>();
  for (const unit of [...before.units(), ...after.units()]) {
    if (wants(unit.uri)) named.add(`${unit.kind} ${unit.name?.text ?? ''}`);
  }
  const isWanted = (change: Change): boolean =>
    [change.before, change.after].some((place) => place !== undefined && wants(place.uri));
  return {
    changes: diff.changes.filter(isWanted).map(
      (change): ShownChange => ({
        ...change,
        before: change.before && shownPlace(change.before, before, folder),
        after: change.after && shownPlace(change.after, after, folder),
      }),
    ),
    promises: diff.promises.filter(({ name }) => named.has(`promise ${name}`)),
    journeys: diff.journeys.filter(({ name }) => named.has(`journey ${name}`)),
  };
}

function shownPlace({ uri, span }: Place, { files }: Snapshot, folder: string): ShownPlace | undefined {
  const range = files.get(uri)?.lines.range(span);
  return range && { file: shownPath(folder, uri), range };
}

/** Projects know nothing of each other: of equal fingerprints, the later ones count on. */
function toldApart(projects: readonly (readonly ShownChange[])[]): readonly ShownChange[] {
  const last = new Map<string, number>();
  return projects.flatMap((changes) => {
    const start = new Map(last);
    return changes.map((change) => {
      const [digest = '', number] = change.fingerprint.split(':');
      const place = (start.get(digest) ?? 0) + Number(number);
      last.set(digest, Math.max(last.get(digest) ?? 0, place));
      return { ...change, fingerprint: `${digest}:${place}` };
    });
  });
}

function worstFirst(changes: readonly ShownChange[]): readonly ShownChange[] {
  return changeClasses.flatMap((one) => changes.filter((it) => it.class === one));
}
