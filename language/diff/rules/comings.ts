import type { Element, Journey } from '../../model/elements.ts';
import type { Comparison } from '../comparison.ts';
import { take } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Pair, Thing } from '../thing.ts';
import { called, counted, kindWords, listed } from '../words.ts';
import type { LostWith } from './care.ts';
import { placesOf } from './deliveries.ts';

/** What came and what went. A journey stands for all that is inside it. */
export function findComings(comparison: Comparison, lostWith: LostWith): void {
  const { before, after } = comparison;
  const sides = [before, after].map((it) => [
    ...it.brands,
    ...it.teams,
    ...it.personas,
    ...it.promises,
    ...it.entries,
  ]);
  findAmong(sides[0] ?? [], sides[1] ?? [], comparison);
  findJourneys(comparison);
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) !== 'covered') findInside(pair, comparison, lostWith);
  }
}

function findAmong(before: readonly Thing[], after: readonly Thing[], comparison: Comparison): void {
  for (const thing of gone(before, comparison)) {
    comparison.add({
      code: 'removed',
      before: thing,
      message: `The ${kindWords[thing.kind]} ${called(thing)} is gone.`,
    });
  }
  for (const thing of come(after, comparison)) {
    comparison.add({
      code: 'added',
      after: thing,
      message: `The ${kindWords[thing.kind]} ${called(thing)} is new.`,
    });
  }
}

/** What was there before and, as far as is known, is not any more. */
function gone<T extends Thing>(before: readonly T[], { pairs, unknowns, spoken }: Comparison): readonly T[] {
  return before.filter((it) => pairs.afterOf(it) === undefined && !spoken.has(it) && !unknowns.mayHold(it));
}

function come<T extends Thing>(after: readonly T[], { pairs, spoken }: Comparison): readonly T[] {
  return after.filter((it) => pairs.beforeOf(it) === undefined && !spoken.has(it));
}

function findJourneys(comparison: Comparison): void {
  const { before, after } = comparison;
  const nameless = after.journeys.some(
    (it) => it.name === undefined && comparison.pairs.beforeOf(it) === undefined,
  );
  for (const journey of nameless ? [] : gone(before.journeys, comparison)) {
    const what = `${called(journey)} is gone, with ${contentsOf(journey)}`;
    comparison.add({
      code: journey.isCurrent ? 'journey-removed' : 'removed',
      before: journey,
      message: `The journey ${what}.`,
    });
  }
  for (const journey of come(after.journeys, comparison)) {
    const what = journey.isCurrent ? 'journey' : 'planned journey';
    comparison.add({
      code: 'added',
      after: journey,
      message: `The ${what} ${called(journey)} is new, with ${contentsOf(journey)}.`,
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
  const home = `in ${called(pair.after)}`;
  const inside = (it: Journey): readonly Element[] => [
    ...it.distinctStages.filter(({ block }) => !block.implied),
    ...it.distinctTouchpoints,
  ];
  const left = gone(inside(pair.before), comparison);
  const came = come(inside(pair.after), comparison);
  for (const kind of ['stage', 'touchpoint'] as const) {
    const [went, others] = [left, came].map((some) => some.filter((it) => it.kind === kind));
    // One whose name cannot be read may be one of those that are missing.
    const mayBeRenamed = others?.some((it) => it.name === undefined) ?? false;
    for (const it of mayBeRenamed ? [] : (went ?? [])) addGone(it, home, comparison, lostWith);
    for (const it of others ?? []) {
      if (it.name === undefined && went?.length !== 0) continue;
      comparison.add({ code: 'added', after: it, message: `The ${kind} ${called(it)} is new ${home}.` });
    }
  }
}

function addGone(thing: Element, home: string, comparison: Comparison, lostWith: LostWith): void {
  const lost = thing.kind === 'touchpoint' ? lostWith.get(thing) : undefined;
  comparison.add({
    code: lost === undefined ? 'removed' : 'touchpoint-removed',
    before: thing,
    message: `The ${thing.kind} ${called(thing)} is gone from ${home.slice(3)}${lost === undefined ? '' : `: ${listed(lost)}`}.`,
  });
}
