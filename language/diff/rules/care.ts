import type { CustomerPromise, Gap, Journey, Touchpoint } from '../../model/elements.ts';
import { resolve } from '../../model/link.ts';
import { listed } from '../../text/wording.ts';
import type { Comparison } from '../comparison.ts';
import { type Edit, take, takeTarget } from '../edits.ts';
import { scopeOf } from '../scope.ts';
import type { Side } from '../side.ts';
import type { Pair } from '../thing.ts';
import { called } from '../words.ts';
import { mayStill, type Places, placesOf } from './deliveries.ts';

/** What the last touchpoint of its kind did for the customer, by the touchpoint, where it is gone altogether. */
export type LostWith = ReadonlyMap<Touchpoint, readonly string[]>;

/** Care that nothing takes any more. What is lost because a touchpoint is gone is told with that touchpoint. */
export function findCare(comparison: Comparison): LostWith {
  const lostWith = new Map<Touchpoint, string[]>();
  const lose = (touchpoint: Touchpoint, what: string) =>
    lostWith.set(touchpoint, [...(lostWith.get(touchpoint) ?? []), what]);
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) === 'live') for (const it of kinds) findInJourney(pair, it, comparison, lose);
  }
  findExplained(comparison, lose);
  for (const pair of comparison.pairsOf('gap')) {
    if (scopeOf(pair) === 'live') findBridged(pair, comparison, lose);
  }
  return lostWith;
}

type Lose = (touchpoint: Touchpoint, what: string) => void;

const kinds = [
  ['acknowledges', 'acknowledges the customer'],
  ['communicates', 'tells the customer what comes next'],
  ['respects', "respects the customer's time, data or safety"],
] as const;

function findInJourney(
  pair: Pair<Journey>,
  [keyword, does]: (typeof kinds)[number],
  comparison: Comparison,
  lose: Lose,
): void {
  const holders = pair.before.distinctTouchpoints.filter((it) => it.has(keyword));
  if (holders.length === 0 || pair.after.distinctTouchpoints.some((it) => it.has(keyword))) return;
  const what = `nothing in ${called(pair.after)} ${does} any more`;
  report({ holders, keyword, what, targets: [] }, comparison, lose);
}

/** Promises whose terms nothing explains any more; those of one touchpoint as one change. */
function findExplained(comparison: Comparison, lose: Lose): void {
  const byHolder = new Map<Touchpoint | undefined, Lost[]>();
  for (const pair of comparison.pairsOf('promise')) {
    const lost = scopeOf(pair) === 'live' ? explainedBy(pair, comparison) : undefined;
    const last = lost?.holders.findLast((it) => comparison.pairs.afterOf(it) !== undefined);
    if (lost !== undefined) byHolder.set(last, [...(byHolder.get(last) ?? []), lost]);
  }
  for (const [holder, all] of byHolder) {
    if (holder === undefined) for (const it of all) report(it, comparison, lose);
    else report({ ...joined(all), holders: [holder] }, comparison, lose);
  }
}

function explainedBy(pair: Pair<CustomerPromise>, comparison: Comparison): Lost | undefined {
  const holders = comparison.before.facts.explainersOf(pair.before);
  if (comparison.after.facts.explainersOf(pair.after).length > 0) return undefined;
  if (holders.some((it) => mayStill(it, 'explains', comparison))) return undefined;
  const inside = holders.filter(({ journey }) => comparison.pairs.afterOf(journey)?.isCurrent);
  const targets = [comparison.pairs.idOf(pair.before)];
  return { holders: inside, keyword: 'explains', what: `the promise ${called(pair.after)}`, targets };
}

function joined(all: readonly Lost[]): Pick<Lost, 'keyword' | 'what' | 'targets'> {
  return {
    keyword: 'explains',
    what: listed(all.map(({ what }) => what)),
    targets: all.flatMap(({ targets }) => targets),
  };
}

interface Lost {
  /** Those that did it, in the order written. */
  readonly holders: readonly Touchpoint[];
  readonly keyword: string;
  /** What is lost: the end of a sentence, or a promise that is explained. */
  readonly what: string;
  /** Of a list, the names that matter. */
  readonly targets: readonly string[];
}

/** Tells it at the last one that is still there, or with those that are gone. */
function report({ holders, keyword, what, targets }: Lost, comparison: Comparison, lose: Lose): void {
  if (holders.some((it) => mayStill(it, keyword, comparison))) return;
  const whole = keyword === 'explains' ? `nothing explains ${what} any more` : what;
  const before = holders.findLast((it) => comparison.pairs.afterOf(it) !== undefined);
  const after = before && comparison.pairs.afterOf(before);
  if (before === undefined || after === undefined) {
    for (const it of holders) lose(it, whole);
    return;
  }
  const edit = comparison.edit({ before, after }, keyword);
  comparison.add({
    code: 'care-lost',
    before,
    after,
    ...placesOfLost(edit, targets),
    message: `${called(after)} was the last to do so: ${whole}.`,
    values: [keyword, ...[...targets].sort()],
  });
  if (keyword !== 'explains') take(edit);
  for (const target of targets) takeTarget(edit, target);
}

function placesOfLost(edit: Edit | undefined, targets: readonly string[]): Places {
  const lost = [...(edit?.lost ?? [])].find(
    (it) => targets.length === 0 || targets.includes(it.target ?? ''),
  );
  const places = placesOf(edit);
  return edit === undefined || lost === undefined
    ? places
    : { ...places, from: { uri: edit.before.uri, span: lost.span } };
}

function findBridged(pair: Pair<Gap>, comparison: Comparison, lose: Lose): void {
  const { before, after, pairs, unknowns } = comparison;
  const bridges = bridgesOf(pair.before, before);
  if (bridges.length === 0 || bridgesOf(pair.after, after).length > 0) return;
  const isUnknown =
    unknowns.isGappy(pair.after) ||
    pair.after.all('bridged-by').some((it) => unknowns.isFaulty(pair.after, it));
  if (isUnknown || bridges.some((it) => pairs.afterOf(it) === undefined && unknowns.mayHold(it))) return;
  const edit = comparison.edit(pair, 'bridged-by');
  const what = `nothing bridges ${called(pair.after)} any more`;
  if (bridges.every((it) => pairs.afterOf(it) === undefined)) {
    for (const it of bridges) lose(it, what);
  } else {
    const places = placesOf(edit);
    comparison.add({
      code: 'care-lost',
      ...pair,
      ...places,
      message: `The customer waits without a word: ${what}.`,
      values: ['bridged-by', ...bridges.map((it) => pairs.idOf(it))],
    });
  }
  take(edit);
}

function bridgesOf(gap: Gap, { facts }: Side): readonly Touchpoint[] {
  return gap.list('bridged-by').flatMap((it) => {
    const { target } = resolve(gap, it, facts);
    return target?.kind === 'touchpoint' ? [target] : [];
  });
}
