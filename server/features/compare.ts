import type { Range } from 'vscode-languageserver';
import {
  type ChangedMap,
  calledIn,
  changedMaps,
  changesBody,
  diffProjects,
  type Place,
  type ProjectDiff,
  type Snapshot,
} from '../../language/index.ts';
import type { Workspace } from './client.ts';
import { rangeIn } from './places.ts';
import { projectAt } from './project-at.ts';
import type { Refusal } from './refusal.ts';
import type { ServerCommand } from './server-commands.ts';

/** What a project is compared with. */
interface CompareWish {
  /** Any file of the project. */
  readonly uri: string;
  /** The files that were others before, as they were; those of other projects are left out. */
  readonly before: readonly FileText[];
  /** Files that are to be taken as they stand here, and not as the project has them. */
  readonly after?: readonly FileText[];
  /** What both states are called. */
  readonly from: string;
  readonly to: string;
}

interface FileText {
  readonly uri: string;
  /** Null where there is no such file. */
  readonly text: string | null;
}

/** A place in the text as it was, or as it is. */
interface SidedPlace {
  readonly side: 'before' | 'after';
  readonly uri: string;
  readonly range: Range;
}

/** The changes as the inside of a page, and where all that stands there stands in the text. */
interface CompareAnswer {
  readonly summary: ProjectDiff['summary'];
  /** As `changesBody` makes it; nothing in it runs or loads. */
  readonly html: string;
  /** In the order of the list. */
  readonly changes: readonly { readonly before: SidedPlace | null; readonly after: SidedPlace | null }[];
  /** For each map, the places of its elements by their ids. */
  readonly maps: readonly Readonly<Record<string, SidedPlace>>[];
}

/** Tells what lies between a project and how it was. */
export const compare: ServerCommand = (workspace, [given]): CompareAnswer | Refusal => {
  const wish = wishIn(given);
  if (wish === undefined || workspace.at === undefined) return { refused: 'This is nothing to compare.' };
  const { snapshot } = workspace.at(wish.uri);
  const ofProject = (files: readonly FileText[]) =>
    files.flatMap((it) => ownFile(workspace, snapshot, it) ?? []);
  const { snapshot: before } = snapshot.update(ofProject(wish.before));
  const { snapshot: after } = snapshot.update(ofProject(wish.after ?? []));
  return compared(before, after, wish);
};

/** What lies between two states of a project, both opened with one `today`. */
export function compared(
  before: Snapshot,
  after: Snapshot,
  { from, to }: Pick<CompareWish, 'from' | 'to'>,
): CompareAnswer {
  const diff = diffProjects(before, after);
  const maps = changedMaps(before, after, diff.changes);
  const sides = { before, after };
  const sided = (place: Place, side: SidedPlace['side']): SidedPlace => ({
    ...{ side, uri: place.uri, range: rangeIn(sides[side], place) },
  });
  const inWords = (place: Place | undefined, side: SidedPlace['side']) =>
    place && `${calledIn(place.uri)}, line ${rangeIn(sides[side], place).start.line + 1}`;
  const changes = diff.changes.map((it) => ({
    ...{ class: it.class, message: it.message },
    ...{ before: inWords(it.before, 'before'), after: inWords(it.after, 'after') },
  }));
  return {
    summary: diff.summary,
    html: changesBody({ ...diff, changes, maps, from, to, isLive: true }),
    changes: diff.changes.map((it) => ({
      before: it.before ? sided(it.before, 'before') : null,
      after: it.after ? sided(it.after, 'after') : null,
    })),
    maps: maps.map((map) => placesOn(map, sided)),
  };
}

function placesOn(
  { elements }: ChangedMap,
  sided: (place: Place, side: SidedPlace['side']) => SidedPlace,
): Readonly<Record<string, SidedPlace>> {
  return Object.fromEntries(
    [...elements].map(([id, { element, side }]) => [
      id,
      sided({ uri: element.uri, span: element.nameSpan }, side),
    ]),
  );
}

/** The file as the project calls it; undefined for a file of another project. */
function ownFile(
  { at, projects }: Workspace,
  snapshot: Snapshot,
  { uri, text }: FileText,
): { uri: string; text: string | undefined } | undefined {
  const known = at?.(uri);
  const called = known?.uri ?? uri;
  // A file that is gone belongs to the project whose folder it stood in.
  const isOwn =
    snapshot.files.has(called) || projectAt(projects, called.replace(/\/[^/]*$/, '')) === snapshot;
  return isOwn ? { uri: called, text: text ?? undefined } : undefined;
}

function wishIn(given: unknown): CompareWish | undefined {
  const { uri, before, after, from, to } = (
    typeof given === 'object' && given !== null ? given : {}
  ) as Record<string, unknown>;
  const [left, right] = [filesIn(before), filesIn(after ?? [])];
  if (typeof uri !== 'string' || left === undefined || right === undefined) return undefined;
  return { uri, before: left, after: right, from: String(from ?? 'before'), to: String(to ?? 'now') };
}

function filesIn(given: unknown): readonly FileText[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const files = given.flatMap((one: unknown): FileText[] => {
    const { uri, text } = (typeof one === 'object' && one !== null ? one : {}) as Record<string, unknown>;
    return typeof uri === 'string' && (typeof text === 'string' || text === null) ? [{ uri, text }] : [];
  });
  return files.length === given.length ? files : undefined;
}
