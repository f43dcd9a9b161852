import { foldName } from '../syntax/names.ts';
import type { Reference } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import type { Journey, Touchpoint, Unit } from './elements.ts';

/**
 * A touchpoint as those see it that bear its name in other journeys: only what a comparison needs, so that an edit of
 * anything else leaves them alone.
 */
export interface Namesake {
  readonly uri: string;
  readonly title: string;
  readonly channels: readonly Reference[];
  readonly emotion: Touchpoint['emotion'];
  readonly journey: {
    /** The folded name; empty where it has none. */
    readonly key: string;
    readonly title: string;
    readonly comparesWith: Reference | undefined;
  };
  /** Moves with every edit above it: ask `Facts.namesakePlace` for it. */
  readonly span: Span;
}

/** By name: the touchpoints of a file's current journeys. Of journeys with one name the first counts. */
export type Namesakes = ReadonlyMap<string, readonly Namesake[]>;

export function namesakesIn(units: readonly Unit[]): Namesakes {
  const found = new Map<string, Namesake[]>();
  const seen = new Set<string>();
  for (const unit of units) {
    if (unit.kind !== 'journey' || unit.isImplied) continue;
    const key = journeyKey(unit);
    const isDuplicate = key !== '' && seen.has(key);
    seen.add(key);
    if (unit.isCurrent && !isDuplicate) collect(unit, found);
  }
  return found;
}

export function journeyKey(journey: Journey): string {
  return foldName(journey.name?.text ?? '');
}

/** Whether two files say the same about the touchpoints of one name, wherever they stand. */
export function saySame(before: readonly Namesake[] = [], after: readonly Namesake[] = []): boolean {
  return before.length === after.length && before.every((it, index) => saysTheSame(it, after[index]));
}

function saysTheSame(a: Namesake, b: Namesake | undefined): boolean {
  if (b === undefined) return false;
  return (
    a.uri === b.uri &&
    a.title === b.title &&
    a.emotion?.word?.text === b.emotion?.word?.text &&
    a.emotion?.score === b.emotion?.score &&
    (a.emotion === undefined) === (b.emotion === undefined) &&
    a.channels.length === b.channels.length &&
    a.channels.every((it, index) => isSameReference(it, b.channels[index])) &&
    a.journey.key === b.journey.key &&
    a.journey.title === b.journey.title &&
    isSameReference(a.journey.comparesWith, b.journey.comparesWith)
  );
}

function isSameReference(a: Reference | undefined, b: Reference | undefined): boolean {
  return a?.text === b?.text && a?.quoted === b?.quoted;
}

function collect(journey: Journey, found: Map<string, Namesake[]>): void {
  const comparesWith = journey.one('compares-with')?.reference;
  const home = { key: journeyKey(journey), title: journey.title, comparesWith };
  for (const touchpoint of journey.distinctTouchpoints) {
    if (touchpoint.name === undefined) continue;
    const { uri, title, emotion, nameSpan: span } = touchpoint;
    const namesake = { uri, title, channels: touchpoint.list('channel'), emotion, journey: home, span };
    const others = found.get(touchpoint.name.text);
    if (others === undefined) found.set(touchpoint.name.text, [namesake]);
    else others.push(namesake);
  }
}
