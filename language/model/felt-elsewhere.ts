import type { Reference } from '../syntax/tree.ts';
import type { Journey, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { scoreOf } from './feelings.ts';
import { keyOf } from './name-table.ts';
import { journeyKey, type Namesake } from './namesakes.ts';

/** A touchpoint, and how it feels. */
export interface Felt {
  readonly namesake: Namesake;
  readonly score: number;
}

/**
 * The touchpoint that feels best among those of the same name, title and one channel in other current journeys, if it
 * feels so many points better than here. Journeys that `compares-with` joins are meant to differ, and left out.
 */
export function betterElsewhere(touchpoint: Touchpoint, facts: Facts, by: number): Felt | undefined {
  const score = scoreOf(touchpoint, facts);
  const { name, title, journey } = touchpoint;
  if (score === undefined || score + by > highest || name === undefined) return undefined;
  const ladders = facts.once(`felt:${name.text}`, (inner) => laddersOf(name.text, inner));
  if (ladders.size === 0) return undefined;
  let best: Felt | undefined;
  for (const channel of touchpoint.list('channel')) {
    const ladder = ladders.get(ladderOf(channel, title, facts)) ?? [];
    const found = firstAbove(ladder, Math.max(score + by, (best?.score ?? score) + 1), journey, facts);
    best = found ?? best;
  }
  return best;
}

const highest = 2;

/** Ladders are the best first, so the search ends with the first that is too low. */
function firstAbove(
  ladder: readonly Felt[],
  least: number,
  journey: Journey,
  facts: Facts,
): Felt | undefined {
  for (const felt of ladder) {
    if (felt.score < least) return undefined;
    if (isElsewhere(felt.namesake, journey, facts)) return felt;
  }
  return undefined;
}

function isElsewhere({ uri, journey }: Namesake, home: Journey, facts: Facts): boolean {
  if (uri === home.uri && journey.key === journeyKey(home)) return false;
  const compared = home.one('compares-with')?.reference;
  return !leadsTo(compared, journey.key, facts) && !leadsTo(journey.comparesWith, journeyKey(home), facts);
}

function leadsTo(reference: Reference | undefined, key: string, facts: Facts): boolean {
  const journey = reference && facts.journey(reference);
  return journey !== undefined && keyOf(journey) === key;
}

/** For each channel and title, how the touchpoints of one name feel, the best first; none where there is only one. */
function laddersOf(name: string, facts: Facts): ReadonlyMap<string, readonly Felt[]> {
  const ladders = new Map<string, Felt[]>();
  const namesakes = facts.namesakes(name);
  if (namesakes.length < 2) return ladders;
  for (const namesake of namesakes) {
    const score = scoreOf(namesake, facts);
    if (score === undefined) continue;
    const felt = { namesake, score };
    for (const reference of namesake.channels) {
      const key = ladderOf(reference, namesake.title, facts);
      if (key === '') continue;
      const ladder = ladders.get(key);
      if (ladder === undefined) ladders.set(key, [felt]);
      // The same channel twice is one channel.
      else if (ladder.at(-1) !== felt) ladder.push(felt);
    }
  }
  for (const ladder of ladders.values()) ladder.sort((a, b) => b.score - a.score);
  return ladders;
}

/** The key of a channel, as its fix would leave it, and a title. A channel that is not known is shared with nobody. */
function ladderOf(reference: Reference, title: string, facts: Facts): string {
  const { target } = facts.channel(reference);
  if (target === undefined) return '';
  return `${target.kind === 'built-in' ? target.name : keyOf(target)} ${title}`;
}
