import type { Reference } from '../syntax/tree.ts';
import type { CustomerPromise, Journey, Persona, Team, Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';

/** The outermost team that a team is part of; of a circle the team itself. Asked of the same few teams for each touchpoint. */
function topTeam(team: Team, facts: Facts): Team {
  if (team.partOf === undefined) return team;
  let known = topTeams.get(facts);
  if (known === undefined) {
    known = new Map();
    topTeams.set(facts, known);
  }
  let top = known.get(team);
  if (top === undefined) {
    top = findTopTeam(team, facts);
    known.set(team, top);
  }
  return top;
}

/** By who asks, since whoever is told has to have asked. */
const topTeams = new WeakMap<Facts, Map<Team, Team>>();

function findTopTeam(team: Team, facts: Facts): Team {
  const passed = new Set<Team>();
  let current = team;
  while (current.partOf !== undefined && !passed.has(current)) {
    passed.add(current);
    const outer = facts.team(current.partOf);
    if (outer === undefined) return current;
    if (passed.has(outer)) return team;
    current = outer;
  }
  return current;
}

/** The team that a team is directly part of; undefined for an outermost one, and inside a circle. */
export function outerTeam(team: Team, facts: Facts): Team | undefined {
  const isOutermost = topTeam(team, facts) === team;
  return isOutermost || team.partOf === undefined ? undefined : facts.team(team.partOf);
}

/** What a team owns, each kind by path, then line. Duplicates are left out. */
export interface Owned {
  readonly promises: readonly CustomerPromise[];
  readonly journeys: readonly Journey[];
  readonly touchpoints: readonly Touchpoint[];
  readonly personas: readonly Persona[];
}

export function ownedBy(team: Team, facts: Facts): Owned {
  const owned = facts
    .mentionsOf('team', team)
    .filter(({ keyword }) => keyword === 'owner')
    .map(({ by }) => by);
  return {
    promises: owned.filter((it) => it.kind === 'promise').filter((it) => facts.counts(it)),
    journeys: owned.filter((it) => it.kind === 'journey').filter((it) => facts.counts(it)),
    touchpoints: owned.filter((it) => it.kind === 'touchpoint').filter((it) => isCounted(it, facts)),
    personas: owned.filter((it) => it.kind === 'persona').filter((it) => facts.counts(it)),
  };
}

function isCounted(touchpoint: Touchpoint, facts: Facts): boolean {
  const { journey } = touchpoint;
  return facts.counts(journey) && journey.placeAmongDistinct(touchpoint) !== undefined;
}

/** The outermost team of the one that owns an element; undefined where nobody known does. */
export function topOwner(element: { readonly owner: Reference | undefined }, facts: Facts): Team | undefined {
  const team = element.owner && facts.team(element.owner);
  return team && topTeam(team, facts);
}

/** The outermost teams that own a promise's deliverers, each with the first one it owns; what is outside has no owner. */
export function deliveringTeams(promise: CustomerPromise, facts: Facts): ReadonlyMap<Team, Touchpoint> {
  const teams = new Map<Team, Touchpoint>();
  for (const touchpoint of facts.deliverersOf(promise)) {
    const team = touchpoint.isOutside ? undefined : topOwner(touchpoint, facts);
    if (team !== undefined && !teams.has(team)) teams.set(team, touchpoint);
  }
  return teams;
}
