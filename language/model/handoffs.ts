import type { Journey, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { neighboursIn } from './journey-path.ts';
import { topOwner } from './teams.ts';

/**
 * The touchpoints at which another top-level team takes the customer over without a word, each with those it takes her
 * over from: neither is outside, and it neither acknowledges her nor communicates what comes next.
 */
export function handoffsIn(journey: Journey, facts: Facts): ReadonlyMap<Touchpoint, readonly Touchpoint[]> {
  const givers = new Map<Touchpoint, Touchpoint[]>();
  for (const [from, to] of neighboursIn(journey, facts)) {
    if (!isSilent(to) || !changesHands(from, to, facts)) continue;
    givers.set(to, [...(givers.get(to) ?? []), from]);
  }
  return givers;
}

function isSilent(touchpoint: Touchpoint): boolean {
  return !touchpoint.has('acknowledges') && !touchpoint.has('communicates');
}

/** Whether two neighbours are owned in different top-level teams, and neither happens without the brand. */
function changesHands(from: Touchpoint, to: Touchpoint, facts: Facts): boolean {
  if (from.isOutside || to.isOutside) return false;
  const [giver, taker] = [topOwner(from, facts), topOwner(to, facts)];
  return giver !== undefined && taker !== undefined && giver !== taker;
}
