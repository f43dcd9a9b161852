import {
  type CustomerPromise,
  type Facts,
  type PromiseState,
  promiseState,
} from '../../../language/index.ts';

/** How a state of promises is shown, in the order of the ledger: what needs somebody's attention comes first. */
export const states = [
  { state: 'broken', title: 'Broken', icon: 'error', tone: 'bad', unfolded: true },
  { state: 'at-risk', title: 'At risk', icon: 'warning', tone: 'worrying', unfolded: true },
  { state: 'kept', title: 'Kept', icon: 'pass', tone: 'good', unfolded: true },
  { state: 'draft', title: 'Draft', icon: 'edit', tone: 'quiet', unfolded: false },
  { state: 'retired', title: 'Retired', icon: 'archive', tone: 'quiet', unfolded: false },
] as const satisfies readonly { state: PromiseState; [look: string]: unknown }[];

export type Look = (typeof states)[number];

/** How the state of a promise is shown. */
export function lookOf(promise: CustomerPromise, facts: Facts): Pick<Look, 'state' | 'icon' | 'tone'> {
  const state = promiseState(promise, facts);
  return states.find((it) => it.state === state) ?? states[0];
}
