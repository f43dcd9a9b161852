import type { Change } from '../../diff/change.ts';
import { matchSides } from '../../diff/match/match-sides.ts';
import type { Pairs } from '../../diff/match/pairs.ts';
import { type Side, sideOf } from '../../diff/side.ts';
import { Unknowns } from '../../diff/unknowns.ts';
import type { Element, Journey, Touchpoint } from '../../model/elements.ts';
import { scoreOf } from '../../model/feelings.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { MapChanges } from '../../views/changes/map-changes.ts';
import { drawMap } from '../../views/map/index.ts';
import type { Scene } from '../../views/scene/scene.ts';
import { goneSteps } from './gone-steps.ts';
import { noteOf } from './notes.ts';
import { targetsIn } from './targets.ts';

/** The map of a journey on which what changed is marked. */
export interface ChangedMap {
  /** The journey's name; that it has now, or had. */
  readonly name: string;
  readonly title: string;
  /** Whether the journey came, went, or is there before and after. */
  readonly whole: MapChanges['whole'];
  readonly scene: Scene;
  readonly elements: ReadonlyMap<string, ShownElement>;
  /** What the map shows, as places in the list of changes. */
  readonly changes: readonly number[];
}

/** Something on such a map, and on which side its text stands. */
interface ShownElement {
  readonly element: Element;
  readonly side: 'before' | 'after';
}

/** What maps of changes are made from. */
interface Compared {
  readonly before: Side;
  readonly after: Side;
  readonly pairs: Pairs;
  readonly unknowns: Unknowns;
  readonly changes: readonly Change[];
}

/**
 * The maps of all journeys in which something changed, the one with the worst change first. `changes` is what `diffProjects` says of the same two snapshots.
 */
export function changedMaps(
  before: Snapshot,
  after: Snapshot,
  changes: readonly Change[],
): readonly ChangedMap[] {
  const [left, right] = [sideOf(before), sideOf(after)];
  const pairs = matchSides(left, right);
  const compared = { before: left, after: right, pairs, unknowns: new Unknowns(after), changes };
  const gone = left.journeys.filter(
    (it) => pairs.afterOf(it) === undefined && !compared.unknowns.mayHold(it),
  );
  const maps = [
    ...right.journeys.flatMap((it) => mapOf(it, pairs.beforeOf(it), compared) ?? []),
    ...gone.map((it) => wholeMap(it, 'removed', compared)),
  ];
  return maps.sort((a, b) => worstOn(a) - worstOn(b));
}

function worstOn({ changes }: ChangedMap): number {
  return changes[0] ?? Number.MAX_SAFE_INTEGER;
}

/** A journey that came or went as a whole. */
function wholeMap(journey: Journey, whole: 'added' | 'removed', compared: Compared): ChangedMap {
  const side = whole === 'added' ? 'after' : 'before';
  const own = compared.changes.flatMap((change, at) =>
    targetsIn(journey, change, side).includes(journey) ? [{ change, at }] : [],
  );
  const notes = new Map([[journey, own.map(({ change }) => noteOf(change))]]);
  const drawn = drawMap(compared[side].snapshot, {
    journey,
    changes: { whole, notes, gone: [], felt: new Map() },
  });
  return {
    ...{ name: journey.name?.text ?? '', title: journey.title, whole, scene: drawn.scene },
    elements: new Map([...drawn.elements].map(([id, element]) => [id, { element, side }])),
    changes: own.map(({ at }) => at),
  };
}

/** Undefined where nothing that the map shows has changed. */
function mapOf(journey: Journey, was: Journey | undefined, compared: Compared): ChangedMap | undefined {
  if (was === undefined) return wholeMap(journey, 'added', compared);
  const { changes, pairs, after } = compared;
  const found = changes.map((change) => nowAt(was, journey, change, compared));
  const gone = goneSteps(was, journey, compared);
  const felt = feltBefore(journey, compared);
  const isElse = [...felt].some(([touchpoint, score]) => scoreOf(touchpoint, after.facts) !== score);
  if (gone.length === 0 && !isElse && found.every((it) => it.length === 0)) return undefined;
  const marked: MapChanges = { whole: 'changed', notes: notesOf(changes, found), gone, felt };
  const drawn = drawMap(after.snapshot, { journey, changes: marked });
  const seen = new Set<Element>(drawn.elements.values());
  const isSeen = (it: Element): boolean => seen.has(it);
  const shown = changes.flatMap((change, at) =>
    found[at]?.some(isSeen) || targetsIn(was, change, 'before').some(isSeen) ? [at] : [],
  );
  // A promise or persona may have changed that is not on this map.
  if (shown.length === 0 && gone.length === 0 && !isElse) return undefined;
  const name = journey.name?.text ?? pairs.beforeOf(journey)?.name?.text ?? '';
  return {
    ...{ name, title: journey.title, whole: 'changed', scene: drawn.scene },
    elements: withSides(drawn.elements, new Set(gone.map(({ step }) => step))),
    changes: shown,
  };
}

/** What is noted at each element: `found` says of each change what it is about. */
function notesOf(changes: readonly Change[], found: readonly (readonly Element[])[]): MapChanges['notes'] {
  const notes = new Map<Element, ReturnType<typeof noteOf>[]>();
  for (const [at, change] of changes.entries())
    for (const element of found[at] ?? [])
      notes.set(element, [...(notes.get(element) ?? []), noteOf(change)]);
  return notes;
}

/** What is gone stands in the text before, all else in the one after. */
function withSides(
  elements: ReadonlyMap<string, Element>,
  gone: ReadonlySet<Element>,
): ReadonlyMap<string, ShownElement> {
  return new Map(
    [...elements].map(([id, element]) => [id, { element, side: gone.has(element) ? 'before' : 'after' }]),
  );
}

/** What of a journey, as it is now, a change is about. */
function nowAt(was: Journey, now: Journey, change: Change, { pairs, after }: Compared): readonly Element[] {
  const direct = targetsIn(now, change, 'after');
  const through = targetsIn(was, change, 'before').flatMap((it) => pairs.afterOf(it) ?? []);
  return [...new Set([...direct, ...through, ...sharedIn(change, after)])];
}

/** Promises and personas stand in no journey, and are shown on the maps of many. */
function sharedIn({ element }: Change, { promises, personas }: Side): readonly Element[] {
  const all = element.kind === 'promise' ? promises : element.kind === 'persona' ? personas : [];
  return all.filter((it) => (it.name?.text ?? it.title) === element.name);
}

function feltBefore(journey: Journey, { pairs, before }: Compared): ReadonlyMap<Touchpoint, number> {
  return new Map(
    journey.distinctTouchpoints.flatMap((it): [Touchpoint, number][] => {
      const was = pairs.beforeOf(it);
      const score = was && scoreOf(was, before.facts);
      return score === undefined ? [] : [[it, score]];
    }),
  );
}
