import { type Element, elementsOf, type Team } from '../model/elements.ts';
import { openAt } from '../model/open-at.ts';
import { ownerOf } from '../model/ownership.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Place } from '../text/problem.ts';
import type { Change } from './change.ts';

/** The states of a project that were compared. */
export interface TwoStates {
  readonly before: Snapshot;
  readonly after: Snapshot;
}

/**
 * The teams whose touchpoints or promises a change affects, each as it is afterwards, or was where it is gone: who owns
 * what changed, before and after; of a promise also those who deliver it; of a journey that came or went all who own
 * something in it; of what has no owner of its own whoever owns the journey around it.
 */
export function affectedTeams(change: Change, { before, after }: TwoStates): readonly Team[] {
  const teams = new Map<string, Team>();
  for (const [snapshot, place] of [
    [after, change.after],
    [before, change.before],
  ] as const) {
    for (const element of affected(change, snapshot, place)) {
      const team = answering(element, snapshot);
      if (team?.name !== undefined && !teams.has(team.name.text)) teams.set(team.name.text, team);
    }
  }
  return [...teams.values()];
}

function affected(change: Change, snapshot: Snapshot, place: Place | undefined): readonly Element[] {
  const at = place && openAt(snapshot.files.get(place.uri)?.units ?? [], place.span.start);
  const found = at === undefined ? [] : inside(at, change);
  const { kind, name } = change.element;
  if (kind !== 'promise') return found;
  const promise = snapshot.facts.promises.find((it) => it.name?.text === name);
  return promise === undefined ? found : [...found, promise, ...snapshot.facts.deliverersOf(promise)];
}

/** What came or went as a whole did so for all who own something in it. */
function inside(element: Element, { code, element: changed }: Change): readonly Element[] {
  const isWhole = code === 'journey-removed' || code === 'added' || code === 'removed';
  return element.kind === 'journey' && changed.kind === 'journey' && isWhole
    ? elementsOf(element)
    : [element];
}

function answering(element: Element, { facts }: Snapshot): Team | undefined {
  switch (element.kind) {
    case 'team':
      return element;
    case 'touchpoint':
      return element.isOutside ? undefined : (ownerOf(element, facts) ?? ownerOf(element.journey, facts));
    case 'stage':
      return ownerOf(element.journey, facts);
    case 'gap':
      return ownerOf(element.stage.journey, facts);
    default:
      return ownerOf(element, facts);
  }
}
