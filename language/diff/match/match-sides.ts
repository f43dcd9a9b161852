import type { Element, Entry, Journey } from '../../model/elements.ts';
import { canonicalMeasure, firstMeasuresOn } from '../measures-of.ts';
import { sayingsOf } from '../saying.ts';
import type { Side } from '../side.ts';
import type { MeasureOf, Thing } from '../thing.ts';
import type { Traits } from './likeness.ts';
import { matchJourney } from './match-journey.ts';
import { matchNamed } from './match-named.ts';
import { Pairs } from './pairs.ts';

/** Finds out which thing of one side is which of the other. What is referred to comes before what refers to it. */
export function matchSides(before: Side, after: Side): Pairs {
  const pairs = new Pairs();
  const said: Traits<Element> = (it, side) => traitsOf(it, side === 'before' ? before : after, pairs);
  matchNamed(before.brands, after.brands, said, pairs);
  matchVocabularies(before, after, pairs);
  matchNamed(before.teams, after.teams, said, pairs);
  for (const kind of ['value', 'channel', 'emotion'] as const) {
    const ofKind = (side: Side) => side.entries.filter((it) => it.kind === kind);
    matchNamed(ofKind(before), ofKind(after), entryTraits, pairs);
  }
  matchNamed(before.personas, after.personas, said, pairs);
  matchNamed(before.promises, after.promises, said, pairs);
  const journeyTraits: Traits<Journey> = (it, side) => [...said(it, side), ...insideOf(it)];
  matchNamed(before.journeys, after.journeys, journeyTraits, pairs);
  for (const journey of before.journeys) {
    const other = pairs.afterOf(journey);
    if (other !== undefined) matchJourney(journey, other, said, pairs);
  }
  for (const { before: one, after: other } of [...pairs.all]) matchMeasures(one, other, pairs);
  for (const it of namedOn(before)) if (pairs.afterOf(it) === undefined) pairs.lost(it);
  return pairs;
}

/** Vocabularies have no names, and several add up: where there is one on each side, it is the same one. */
function matchVocabularies(before: Side, after: Side, pairs: Pairs): void {
  const [[was, ...others], [is, ...more]] = [before.vocabularies, after.vocabularies];
  if (was !== undefined && is !== undefined && others.length + more.length === 0) pairs.add(was, is);
}

/** All that references can lead to. */
function namedOn({ teams, personas, promises, entries, journeys }: Side): readonly Thing[] {
  const touchpoints = journeys.flatMap((it) => it.distinctTouchpoints);
  return [...teams, ...personas, ...promises, ...entries, ...journeys, ...touchpoints];
}

function matchMeasures(before: Thing, after: Thing, pairs: Pairs): void {
  if (!('block' in before) || !('block' in after)) return;
  const [was, is] = [firstMeasuresOn(before), firstMeasuresOn(after)];
  if (was.length > 0 && is.length > 0) matchNamed(was, is, measureTraits, pairs);
}

function traitsOf(element: Element, { facts }: Side, pairs: Pairs): readonly string[] {
  const measures = firstMeasuresOn(element).map((it) => `measure ${it.title} ${measureTraits(it).join(' ')}`);
  return [...sayingsOf(element, facts, pairs).map(({ key }) => key), ...measures];
}

function entryTraits({ property: { score } }: Entry): readonly string[] {
  return score === undefined ? [] : [String(score)];
}

function measureTraits({ measure }: MeasureOf): readonly string[] {
  return canonicalMeasure(measure);
}

/** A journey is known by its touchpoints too: often it says little else. */
function insideOf(journey: Journey): readonly string[] {
  return journey.distinctTouchpoints.map((it) => `touchpoint ${it.name?.text ?? it.title}`);
}
