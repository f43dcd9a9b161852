import type { Journey, Stage, Touchpoint } from '../../model/elements.ts';
import type { Comparison } from '../comparison.ts';
import { longestRising } from '../rising.ts';
import { scopeOf } from '../scope.ts';
import type { Pair, Thing } from '../thing.ts';
import { called } from '../words.ts';

/** Stages and touchpoints that stand elsewhere in their journey. What a moved stage holds has moved with it. */
export function findMoves(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) === 'covered') continue;
    const stages = inOrder(pair.before.distinctStages, pair.after.distinctStages, comparison);
    for (const it of movedAmong(stages.filter(({ after }) => !after.block.implied))) {
      comparison.add({
        code: 'moved',
        ...it,
        message: `The stage ${called(it.after)} comes at another place in ${called(pair.after)}.`,
      });
    }
    findTouchpoints(pair, comparison);
  }
}

interface Ordered<T extends Thing> extends Pair<T> {
  /** The place among those that are on both sides, before. */
  readonly place: number;
}

/** What is on both sides, in the order of the later one. */
function inOrder<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  { pairs }: Comparison,
): readonly Ordered<T>[] {
  const places = new Map(before.map((it, index) => [it, index]));
  return after.flatMap((it) => {
    const was = pairs.beforeOf(it);
    const place = was && places.get(was);
    return was === undefined || place === undefined ? [] : [{ before: was, after: it, place }];
  });
}

/** As few as can be moved to make the one order out of the other. */
function movedAmong<T extends Thing>(all: readonly Ordered<T>[]): readonly Ordered<T>[] {
  const kept = longestRising(all.map(({ place }) => place));
  return all.filter((_, index) => !kept.has(index));
}

function findTouchpoints(pair: Pair<Journey>, comparison: Comparison): void {
  const all = inOrder(pair.before.distinctTouchpoints, pair.after.distinctTouchpoints, comparison);
  const stayed = new Map<Stage, Ordered<Touchpoint>[]>();
  for (const it of all) {
    if (isElsewhere(it, comparison)) continue;
    const others = stayed.get(it.after.stage);
    if (others === undefined) stayed.set(it.after.stage, [it]);
    else others.push(it);
  }
  const displaced = new Set(movedAmong(all));
  for (const it of all) {
    if (!isElsewhere(it, comparison) || (isStageOnly(it, comparison) && !displaced.has(it))) continue;
    const [was, is] = [it.before.stage, it.after.stage];
    comparison.add({
      code: 'moved',
      ...sidesOf(it),
      message: `The touchpoint ${called(it.after)} was in ${inStage(was)}, now it is in ${inStage(is)}.`,
      values: [comparison.pairs.idOf(was), comparison.pairs.idOf(is)],
    });
  }
  for (const it of [...stayed.values()].flatMap(movedAmong)) {
    const where = it.after.stage.title === '' ? called(pair.after) : inStage(it.after.stage);
    comparison.add({
      code: 'moved',
      ...sidesOf(it),
      message: `The touchpoint ${called(it.after)} comes at another place in ${where}.`,
    });
  }
}

function sidesOf<T extends Thing>({ before, after }: Ordered<T>): Pair<T> {
  return { before, after };
}

function isElsewhere({ before, after }: Pair<Touchpoint>, { pairs }: Comparison): boolean {
  return pairs.idOf(before.stage) !== pairs.idOf(after.stage);
}

/** Whether the stage came or went around a touchpoint that stayed where it was; or its first line cannot be read. */
function isStageOnly({ before, after }: Pair<Touchpoint>, { pairs }: Comparison): boolean {
  const isGone = !isPaired(before.stage, before.journey.distinctStages, (it) => pairs.afterOf(it));
  return isGone || !isPaired(after.stage, after.journey.distinctStages, (it) => pairs.beforeOf(it));
}

/** Of stages with one name the first stands for all. */
function isPaired(
  stage: Stage,
  stages: readonly Stage[],
  other: (stage: Stage) => Stage | undefined,
): boolean {
  if (other(stage) !== undefined) return true;
  const first = stages.find(
    (it) => it.name?.text === stage.name?.text && it.block.implied === stage.block.implied,
  );
  return first !== undefined && other(first) !== undefined;
}

function inStage(stage: Stage): string {
  return stage.title === '' ? 'no stage' : called(stage);
}
