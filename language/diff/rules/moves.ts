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
  const stayed = new Map<Stage, Ordered<Touchpoint>[]>();
  for (const it of inOrder(pair.before.distinctTouchpoints, pair.after.distinctTouchpoints, comparison)) {
    const stage = it.after.stage;
    if (comparison.pairs.idOf(it.before.stage) === comparison.pairs.idOf(stage)) {
      const others = stayed.get(stage);
      if (others === undefined) stayed.set(stage, [it]);
      else others.push(it);
    } else if (!isUnknownStage(it, comparison)) {
      comparison.add({
        code: 'moved',
        before: it.before,
        after: it.after,
        message: `The touchpoint ${called(it.after)} was in ${inStage(it.before.stage)}, now it is in ${inStage(stage)}.`,
        values: [comparison.pairs.idOf(it.before.stage), comparison.pairs.idOf(stage)],
      });
    }
  }
  for (const some of stayed.values()) {
    for (const it of movedAmong(some)) {
      comparison.add({
        code: 'moved',
        before: it.before,
        after: it.after,
        message: `The touchpoint ${called(it.after)} comes at another place in ${inStage(it.after.stage)}.`,
      });
    }
  }
}

/** A stage whose first line cannot be read leaves its touchpoints with the one above it. */
function isUnknownStage({ before }: Pair<Touchpoint>, { pairs, unknowns }: Comparison): boolean {
  return pairs.afterOf(before.stage) === undefined && unknowns.mayHold(before.stage);
}

function inStage(stage: Stage): string {
  return stage.title === '' ? 'no stage' : called(stage);
}
