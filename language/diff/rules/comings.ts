import type { Journey, Stage, Touchpoint } from '../../model/elements.ts';
import { counted, listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Pair, Thing } from '../thing.ts';
import { called, kindWords } from '../words.ts';
import type { LostWith } from './care.ts';
import { placesOf } from './deliveries.ts';

/** What came and what went. A journey stands for all that is inside it. */
export function findComings(comparison: Comparison, lostWith: LostWith): void {
  const { before, after } = comparison;
  for (const [went, came] of [
    [before.brands, after.brands],
    [before.teams, after.teams],
    [before.personas, after.personas],
    [before.promises, after.promises],
    [before.entries, after.entries],
  ] as const) {
    const { left, come } = differing<Thing>(went, came, comparison);
    for (const it of left) {
      comparison.add({
        code: 'removed',
        before: it,
        message: `The ${kindWords[it.kind]} ${called(it)} is gone.`,
      });
    }
    for (const it of come) {
      comparison.add({
        code: 'added',
        after: it,
        message: `The ${kindWords[it.kind]} ${called(it)} is new.`,
      });
    }
  }
  findJourneys(comparison);
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) !== 'covered') findInside(pair, comparison, lostWith);
  }
}

/**
 * What was there before and, as far as is known, is not any more; and what is new. One whose name cannot be read may be
 * one of those that are missing: then nobody knows what came or went.
 */
function differing<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  { pairs, unknowns, spoken }: Comparison,
): { readonly left: readonly T[]; readonly come: readonly T[] } {
  const left = before.filter(
    (it) => pairs.afterOf(it) === undefined && !spoken.has(it) && !unknowns.mayHold(it),
  );
  const come = after.filter((it) => pairs.beforeOf(it) === undefined && !spoken.has(it));
  const named = come.filter(({ name }) => name !== undefined);
  if (left.length === 0 || named.length === come.length) return { left, come };
  return { left: [], come: named };
}

function findJourneys(comparison: Comparison): void {
  const { left, come } = differing(comparison.before.journeys, comparison.after.journeys, comparison);
  for (const journey of left) {
    comparison.add({
      code: journey.isCurrent ? 'journey-removed' : 'removed',
      before: journey,
      message: `The journey ${called(journey)} is gone, with ${contentsOf(journey)}.`,
    });
  }
  for (const journey of come) {
    comparison.add({
      code: 'added',
      after: journey,
      message: `The ${journey.isCurrent ? 'journey' : 'planned journey'} ${called(journey)} is new, with ${contentsOf(journey)}.`,
    });
  }
  for (const pair of comparison.pairsOf('journey'))
    if (scopeOf(pair) === 'covered') addStatus(pair, comparison);
}

function addStatus(pair: Pair<Journey>, comparison: Comparison): void {
  const edit = comparison.edit(pair, 'status');
  const isPlan = pair.before.isCurrent;
  comparison.add({
    code: isPlan ? 'journey-removed' : 'added',
    ...pair,
    ...placesOf(edit),
    message: isPlan
      ? `The journey ${called(pair.after)} is only planned now, with ${contentsOf(pair.after)}: customers do not go through it any more.`
      : `The journey ${called(pair.after)} was planned and is current now, with ${contentsOf(pair.after)}.`,
    values: ['status'],
  });
  take(edit);
}

function contentsOf(journey: Journey): string {
  return counted(journey.distinctTouchpoints.length, 'touchpoint');
}

function findInside(pair: Pair<Journey>, comparison: Comparison, lostWith: LostWith): void {
  const home = called(pair.after);
  const stages = differing(writtenStages(pair.before), writtenStages(pair.after), comparison);
  for (const it of stages.left) addStageGone(it, home, comparison);
  const { left, come } = differing(
    pair.before.distinctTouchpoints,
    pair.after.distinctTouchpoints,
    comparison,
  );
  for (const it of left) addTouchpointGone(it, home, comparison, lostWith);
  for (const it of [...stages.come, ...come]) {
    comparison.add({ code: 'added', after: it, message: `The ${it.kind} ${called(it)} is new in ${home}.` });
  }
}

function writtenStages(journey: Journey): readonly Stage[] {
  return journey.distinctStages.filter(({ block }) => !block.implied);
}

function addStageGone(stage: Stage, home: string, comparison: Comparison): void {
  const left = stage.touchpoints.filter((it) => comparison.pairs.afterOf(it) !== undefined).length;
  const elsewhere =
    left === 0
      ? ''
      : `, and ${counted(left, 'touchpoint')} of it ${left === 1 ? 'stands' : 'stand'} elsewhere`;
  comparison.add({
    code: 'removed',
    before: stage,
    message: `The stage ${called(stage)} is gone from ${home}${elsewhere}.`,
  });
}

function addTouchpointGone(
  touchpoint: Touchpoint,
  home: string,
  comparison: Comparison,
  lostWith: LostWith,
): void {
  const lost = lostWith.get(touchpoint);
  comparison.add({
    code: lost === undefined ? 'removed' : 'touchpoint-removed',
    before: touchpoint,
    message: `The touchpoint ${called(touchpoint)} is gone from ${home}${lost === undefined ? '' : `: ${listed(lost)}`}.`,
  });
}
