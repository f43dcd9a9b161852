import type { CustomerPromise, Element, Team } from '../../model/elements.ts';
import { type PromiseState, promiseState } from '../../model/serving.ts';
import type { OverviewData } from './section.ts';

/** What hangs on a team: the live promises that it delivers, or that are its own while nothing delivers them. */
export interface Load {
  /** Undefined for what hangs on nobody. */
  readonly team: Team | undefined;
  /** Those that need somebody first. */
  readonly promises: readonly { readonly promise: CustomerPromise; readonly state: PromiseState }[];
  /** Where to go from here: the team, or the first thing that nobody owns. */
  readonly element: Element;
}

/** The weak points first: what hangs on nobody, then the teams with most broken promises, most at risk, and most. */
export function loadsIn({ facts, promises }: Pick<OverviewData, 'facts' | 'promises'>): readonly Load[] {
  const loads = new Map<Team | undefined, Load & { promises: Load['promises'][number][] }>();
  for (const promise of promises) {
    const state = promiseState(promise, facts);
    if (state === 'draft' || state === 'retired') continue;
    const delivering = facts.deliverersOf(promise).filter((it) => !it.isOutside);
    for (const owned of state === 'broken' ? [promise] : delivering) {
      const team = owned.owner && facts.team(owned.owner);
      const load = loads.get(team) ?? { team, promises: [], element: team ?? owned };
      loads.set(team, load);
      if (!load.promises.some((it) => it.promise === promise)) load.promises.push({ promise, state });
    }
  }
  const all = [...loads.values()];
  for (const load of all) load.promises.sort((a, b) => weight(b.state) - weight(a.state));
  return all.sort(
    (a, b) =>
      Number(b.team === undefined) - Number(a.team === undefined) ||
      countOf(b, 'broken') - countOf(a, 'broken') ||
      countOf(b, 'at-risk') - countOf(a, 'at-risk') ||
      b.promises.length - a.promises.length,
  );
}

/** How many of a load's promises are in a state. */
export function countOf({ promises }: Load, state: PromiseState): number {
  return promises.filter((it) => it.state === state).length;
}

function weight(state: PromiseState): number {
  return state === 'broken' ? 2 : state === 'at-risk' ? 1 : 0;
}
