import type { CustomerPromise, Team, Touchpoint } from '../../../model/elements.ts';
import type { Facts } from '../../../model/facts.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { type PromiseState, promiseState } from '../../../model/serving.ts';
import { states } from '../../overview/states.ts';

/** A promise with its state and what delivers it. */
export interface Kept {
  readonly promise: CustomerPromise;
  readonly state: PromiseState;
  readonly deliverers: readonly Touchpoint[];
}

/** Promises of one state. */
interface Group {
  readonly state: PromiseState;
  readonly promises: readonly Kept[];
}

/** What hangs on what: promises on touchpoints, and touchpoints on teams. */
export interface Web {
  readonly groups: readonly Group[];
  /** Each once, in the order they are met. */
  readonly touchpoints: readonly Touchpoint[];
  /** `nobody` stands for those whose owner is missing; undefined where the brand has no hand in it. */
  ownerOf(touchpoint: Touchpoint): Team | 'nobody' | undefined;
}

/** Follows every promise of a project; the states that need somebody first come first. */
export function webOf(facts: Facts): Web {
  const all = facts.promises.map((promise): Kept => {
    const deliverers = facts.deliverersOf(promise);
    return { promise, state: promiseState(promise, facts), deliverers };
  });
  const groups = states
    .map((state) => ({ state, promises: all.filter((it) => it.state === state) }))
    .filter(({ promises }) => promises.length > 0);
  return {
    groups,
    touchpoints: [...new Set(groups.flatMap((it) => it.promises.flatMap(({ deliverers }) => deliverers)))],
    ownerOf: (touchpoint) => (touchpoint.isOutside ? undefined : (ownerOf(touchpoint, facts) ?? 'nobody')),
  };
}

/** Teams, or nobody, with the touchpoints that are theirs. */
export type Owned = ReadonlyMap<Team | 'nobody', readonly Touchpoint[]>;

/** What hangs on whom, in the order in which they are met. */
export function ownedBy(web: Web): Owned {
  const owned = new Map<Team | 'nobody', Touchpoint[]>();
  for (const touchpoint of web.touchpoints) {
    const owner = web.ownerOf(touchpoint);
    if (owner === undefined) continue;
    const its = owned.get(owner);
    if (its === undefined) owned.set(owner, [touchpoint]);
    else its.push(touchpoint);
  }
  return owned;
}
