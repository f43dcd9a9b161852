import type { Element, Journey, Stage, Touchpoint } from '../../model/elements.ts';
import { toNfc } from '../../syntax/names.ts';
import { type Thing, writtenTitle } from '../thing.ts';
import type { Traits } from './likeness.ts';
import { matchGaps } from './match-gaps.ts';
import { matchByName, matchNamed } from './match-named.ts';
import type { Pairs } from './pairs.ts';

/** Pairs what stands in a journey. A touchpoint keeps its name wherever it moves inside it. */
export function matchJourney(before: Journey, after: Journey, said: Traits<Element>, pairs: Pairs): void {
  const stageTraits: Traits<Stage> = (it, side) => [...said(it, side), ...insideOf(it)];
  matchByName(before.distinctStages, after.distinctStages, pairs);
  const written = (all: readonly Stage[]) => unpaired(all, pairs).filter(({ block }) => !block.implied);
  matchNamed(written(before.distinctStages), written(after.distinctStages), stageTraits, pairs);
  const [left, come] = [before.distinctTouchpoints, after.distinctTouchpoints];
  matchByName(left, come, pairs);
  for (const stage of before.distinctStages) {
    const other = pairs.afterOf(stage);
    if (other === undefined) continue;
    matchNamed(unpaired(countedIn(stage), pairs), unpaired(countedIn(other), pairs), said, pairs);
  }
  // Elsewhere in the journey likeness is chance: only a title tells that it is the same touchpoint.
  const titled = (all: readonly Touchpoint[]) =>
    unpaired(all, pairs).filter((it) => writtenTitle(it) !== undefined);
  matchByTitle(titled(left), titled(come), pairs);
  matchGaps(before, after, pairs);
}

function unpaired<T extends Thing>(all: readonly T[], pairs: Pairs): readonly T[] {
  return all.filter((it) => pairs.afterOf(it) === undefined && pairs.beforeOf(it) === undefined);
}

function countedIn({ touchpoints, journey }: Stage): readonly Touchpoint[] {
  return touchpoints.filter((it) => journey.placeAmongDistinct(it) !== undefined);
}

function matchByTitle(before: readonly Touchpoint[], after: readonly Touchpoint[], pairs: Pairs): void {
  const waiting = new Map<string, Touchpoint[]>();
  for (const it of after) waiting.set(toNfc(it.title), [...(waiting.get(toNfc(it.title)) ?? []), it]);
  for (const it of before) {
    const found = waiting.get(toNfc(it.title))?.shift();
    if (found !== undefined) pairs.add(it, found);
  }
}

function insideOf(stage: Stage): readonly string[] {
  return stage.touchpoints.map((it) => `touchpoint ${it.name?.text ?? it.title}`);
}
