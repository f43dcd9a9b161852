import { journeyAround, type Pair, type Thing } from './thing.ts';

/**
 * How much an edit matters: `live` to customers, in a `plan` to nobody yet, or `covered` by a change that stands for all
 * that is inside, as when a current journey becomes a future one.
 */
export type Scope = 'live' | 'plan' | 'covered';

export function scopeOf({ before, after }: Pair): Scope {
  const journeys = [journeyOf(before), journeyOf(after)].flatMap((it) => it ?? []);
  const promises = [before, after].map(promiseOf).flatMap((it) => it ?? []);
  if (promises.length > 0) return promises.every(({ status }) => status === 'live') ? 'live' : 'plan';
  if (journeys.length === 0 || journeys.every(({ isCurrent }) => isCurrent)) return 'live';
  return journeys.some(({ isCurrent }) => isCurrent) ? 'covered' : 'plan';
}

function journeyOf(thing: Thing) {
  return thing.kind === 'journey' ? thing : journeyAround(thing);
}

function promiseOf(thing: Thing) {
  const promise = thing.kind === 'measure' ? thing.on : thing;
  return promise.kind === 'promise' ? promise : undefined;
}
