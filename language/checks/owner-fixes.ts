import type { Element, Team } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { insertProperty } from '../model/insert-property.ts';
import type { Reference } from '../syntax/tree.ts';
import type { Fix } from '../text/problem.ts';

const mostOffers = 5;

interface Owned {
  readonly owner: Reference | undefined;
}

/** One fix a team that could own an element, the owners of what is near to it first. */
export function ownerFixes(element: Element, near: Iterable<Owned>, facts: Facts): readonly Fix[] {
  return possibleOwners(near, facts).map((team) => makeOwner(team, element, facts));
}

/** The teams to choose an owner from, the owners of what is near first; few enough to read. */
export function possibleOwners(near: Iterable<Owned>, facts: Facts): readonly Team[] {
  const owners = [...near].flatMap((it) => (it.owner && facts.team(it.owner)) ?? []);
  const teams = new Set([...owners, ...facts.teams]);
  return [...teams].slice(0, mostOffers).filter((it) => it.name !== undefined);
}

/** Makes a team that has a name the owner of an element. */
export function makeOwner({ name, title }: Team, element: Element, facts: Facts): Fix {
  const edit = insertProperty(element, `owner ${name?.text ?? ''}`, facts);
  return { title: `Make '${title}' the owner`, edits: [{ uri: element.uri, edits: [edit] }] };
}

/** A fix for each team of the project that could own a touchpoint or journey, the owners of what is near first. */
export function ownerChoices(element: Element, facts: Facts): readonly Fix[] {
  const near =
    element.kind === 'touchpoint' ? [...element.stage.touchpoints, ...element.journey.touchpoints] : [];
  const owners = [...near].flatMap((it) => (it.owner && facts.team(it.owner)) ?? []);
  return [...new Set([...owners, ...facts.teams])]
    .filter(({ name }) => name !== undefined)
    .map((team) => ({ ...makeOwner(team, element, facts), title: team.title }));
}
