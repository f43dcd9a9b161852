import type { ProjectModel, PromiseModel } from '../../json/project-model.ts';
import {
  type Change,
  called,
  otherChanges,
  ownerChanges,
  ownerIn,
  paired,
  titleChanges,
  weights,
} from './change.ts';

const words = {
  said: 'where it was said',
  to: 'whom it is to',
  reflects: 'the values that it reflects',
  costs: 'what it costs',
  budget: 'its budget',
  measures: 'its measures',
  research: 'research',
  tags: 'tags',
  notes: 'notes',
} as const;

/** What became of promises. */
export function promiseChanges(before: ProjectModel, after: ProjectModel): readonly Change[] {
  const { removed, added, both } = paired(before.promises, after.promises);
  return [
    ...removed.map((it) => ({ weight: weights.removed, said: `Promise ${called(it)} is gone` })),
    ...added.map(newPromise),
    ...both.flatMap(([old, now]) => [
      ...stateChanges(old, now),
      ...ownerChanges(`Promise ${called(now)}`, ownerIn(before, old.owner), ownerIn(after, now.owner)),
      ...titleChanges('Promise', old, now),
      ...otherChanges(`Promise ${called(now)}`, old, now, words),
    ]),
  ];
}

function newPromise(promise: PromiseModel): Change {
  const weight = promise.state === 'broken' ? weights.broken : weights.added;
  return { weight, said: `Promise ${called(promise)} is new, and ${stateOf(promise)}` };
}

/** From the worst to the best; those that are not live are neither. */
const order = ['broken', 'at-risk', 'kept'];

function stateChanges(before: PromiseModel, after: PromiseModel): readonly Change[] {
  if (before.state === after.state) return [];
  const said = `Promise ${called(after)} was ${stateOf(before)} and is now ${stateOf(after)}${why(after)}`;
  if (after.state === 'broken') return [{ weight: weights.broken, said }];
  const isBetter =
    order.indexOf(before.state) >= 0 && order.indexOf(after.state) > order.indexOf(before.state);
  if (isBetter || after.state === 'kept') return [{ weight: weights.better, said }];
  return [{ weight: after.state === 'at-risk' ? weights.atRisk : weights.changed, said }];
}

function stateOf({ state }: PromiseModel): string {
  const inWords: Readonly<Record<string, string>> = { 'at-risk': 'at risk', draft: 'a draft' };
  return inWords[state] ?? state;
}

function why({ reasons }: PromiseModel): string {
  return reasons?.[0] === undefined ? '' : `: ${reasons[0]}`;
}
