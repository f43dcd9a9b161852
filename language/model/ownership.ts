import type { Element, Team } from './elements.ts';
import type { Facts } from './facts.ts';
import type { Owned } from './teams.ts';

/**
 * What somebody has to answer for and nobody does, each kind by path, then line: live promises, current journeys and
 * their touchpoints. What happens outside the brand has no owner. An owner that is no known team is nobody.
 */
export function ownedByNobody(facts: Facts): Owned {
  const isOwnerless = (it: Pick<Element, 'owner'>) => ownerOf(it, facts) === undefined;
  const journeys = facts.journeys.filter((it) => it.isCurrent);
  const touchpoints = journeys.flatMap((it) => it.distinctTouchpoints).filter((it) => !it.isOutside);
  return {
    promises: facts.promises.filter((it) => it.status === 'live').filter(isOwnerless),
    journeys: journeys.filter(isOwnerless),
    touchpoints: touchpoints.filter(isOwnerless),
    personas: [],
  };
}

/** The team that owns an element; undefined where nobody known does. */
export function ownerOf(element: Pick<Element, 'owner'>, facts: Facts): Team | undefined {
  return element.owner && facts.team(element.owner);
}
