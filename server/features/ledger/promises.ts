import {
  type CustomerPromise,
  counted,
  type PromiseState,
  promiseState,
  stateInWords,
} from '../../../language/index.ts';
import type { Project } from './element-rows.ts';
import { promiseRow } from './promise-row.ts';
import type { Branch } from './rows.ts';
import { states } from './state-looks.ts';
import { dotted, spoken } from './wording.ts';

/** The promises of a project by state, and below each who delivers and who expects it. */
export function promiseBranches(project: Project): readonly Branch[] {
  const byState = promisesByState(project);
  return states.flatMap((look) => {
    const promises = byState.get(look.state) ?? [];
    if (promises.length === 0) return [];
    const { title, icon, tone, unfolded } = look;
    const branch: Branch = {
      key: `state:${look.state}`,
      kind: 'state',
      label: title,
      description: String(promises.length),
      spoken: spoken(title, counted(promises.length, 'promise')),
      icon,
      tone,
      unfolded,
      lendsScope: true,
      grow: () => promises.map((promise) => promiseRow(promise, project)),
    };
    return [branch];
  });
}

/** How many promises are in each state that has some, in the order of the ledger, such as `1 broken`. */
export function stateCounts(projects: readonly Project[]): { broken: number; summary: string | undefined } {
  const counts = new Map<PromiseState, number>();
  for (const project of projects) {
    for (const [state, { length }] of promisesByState(project)) {
      counts.set(state, (counts.get(state) ?? 0) + length);
    }
  }
  const parts = states.map(({ state }) => {
    const count = counts.get(state) ?? 0;
    return count === 0 ? undefined : `${count} ${stateInWords(state)}`;
  });
  return { broken: counts.get('broken') ?? 0, summary: dotted(...parts) };
}

function promisesByState({
  snapshot,
  facts,
}: Project): ReadonlyMap<PromiseState, readonly CustomerPromise[]> {
  const byState = new Map<PromiseState, CustomerPromise[]>();
  for (const unit of snapshot.units()) {
    if (unit.kind !== 'promise' || !facts.counts(unit)) continue;
    const state = promiseState(unit, facts);
    const others = byState.get(state);
    if (others === undefined) byState.set(state, [unit]);
    else others.push(unit);
  }
  return byState;
}
