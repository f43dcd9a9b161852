import { foldName } from '../../syntax/names.ts';
import type { Thing } from '../thing.ts';
import { matchByLikeness, type Traits } from './likeness.ts';
import type { Pairs } from './pairs.ts';

/** Pairs things of one kind and one parent: by name, then by title, then by what they say. */
export function matchNamed<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  traits: Traits<T>,
  pairs: Pairs,
): void {
  matchByName(before, after, pairs);
  const left = before.filter((it) => pairs.afterOf(it) === undefined);
  const come = after.filter((it) => pairs.beforeOf(it) === undefined);
  for (const [one, other] of matchByLikeness(left, come, traits)) pairs.add(one, other);
}

/** Pairs what bears one name on both sides; names that differ in capitals only are one. */
export function matchByName<T extends Thing>(before: readonly T[], after: readonly T[], pairs: Pairs): void {
  const named = new Map<string, T>();
  for (const it of after) {
    const key = nameKey(it);
    if (key !== undefined && !named.has(key)) named.set(key, it);
  }
  for (const it of before) {
    const key = nameKey(it);
    const found = key === undefined ? undefined : named.get(key);
    if (found === undefined || pairs.beforeOf(found) !== undefined) continue;
    pairs.add(it, found);
  }
}

function nameKey(thing: Thing): string | undefined {
  if (thing.kind === 'brand') return 'brand';
  if (thing.kind === 'stage' && thing.block.implied) return '';
  return thing.name && foldName(thing.name.text);
}
