import type { CustomerPromise, Journey } from '../model/elements.ts';
import { journeyAround, type Pair, type Thing } from './thing.ts';

/**
 * How much an edit matters: `live` to customers, in a `plan` to nobody yet, or `covered` by a change that stands for all
 * that is inside, as when a current journey becomes a future one.
 */
export type Scope = 'live' | 'plan' | 'covered';

export function scopeOf({ before, after }: Pair): Scope {
  const [was, is] = [promiseOf(before), promiseOf(after)];
  if (was !== undefined && is !== undefined) {
    return was.status === 'live' && is.status === 'live' ? 'live' : 'plan';
  }
  const isCurrent = journeyOf(after)?.isCurrent ?? true;
  if (isCurrent !== (journeyOf(before)?.isCurrent ?? true)) return 'covered';
  return isCurrent ? 'live' : 'plan';
}

function journeyOf(thing: Thing): Journey | undefined {
  return thing.kind === 'journey' ? thing : journeyAround(thing);
}

function promiseOf(thing: Thing): CustomerPromise | undefined {
  const promise = thing.kind === 'measure' ? thing.on : thing;
  return promise.kind === 'promise' ? promise : undefined;
}
