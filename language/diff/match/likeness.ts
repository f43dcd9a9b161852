import { toNfc } from '../../syntax/names.ts';
import { type Thing, writtenTitle } from '../thing.ts';

/** From this share of equal properties on, an element with another name is taken for the same one. */
const enough = 0.5;

/** A property that more elements than this say in the same words tells none of them apart. */
const common = 60;

/** What two things are compared by, where neither name nor title tells: each property, and what stands inside. */
export type Traits<T extends Thing> = (thing: T, side: 'before' | 'after') => readonly string[];

/** Finds pairs among things of one kind and one parent whose names have no counterpart. */
export function matchByLikeness<T extends Thing>(
  before: readonly T[],
  after: readonly T[],
  traits: Traits<T>,
): readonly (readonly [T, T])[] {
  if (before.length === 0 || after.length === 0) return [];
  const byTitle = pairUp(before, after, (it) => {
    const title = writtenTitle(it);
    return title && toNfc(title.text);
  });
  const [left, come] = without(before, after, byTitle);
  if (left.length === 0 || come.length === 0) return byTitle;
  const traitsBefore = new Map(left.map((it) => [it, traits(it, 'before')]));
  const traitsAfter = new Map(come.map((it) => [it, traits(it, 'after')]));
  const alike = mostAlike(traitsBefore, traitsAfter);
  const [bare, bareAfter] = without(left, come, alike).map((some, index) =>
    some.filter((it) => isBare(it, (index === 0 ? traitsBefore : traitsAfter).get(it) ?? [])),
  );
  return [...byTitle, ...alike, ...bareOnes(bare ?? [], bareAfter ?? [])];
}

/** Those with one key in common, in the order written. */
function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (thing: T) => string | undefined,
): readonly (readonly [T, T])[] {
  const waiting = new Map<string, T[]>();
  for (const it of after) {
    const key = keyOf(it);
    if (key !== undefined) waiting.set(key, [...(waiting.get(key) ?? []), it]);
  }
  return before.flatMap((it) => {
    const key = keyOf(it);
    const found = key === undefined ? undefined : waiting.get(key)?.shift();
    return found === undefined ? [] : [[it, found] as const];
  });
}

function without<T>(
  before: readonly T[],
  after: readonly T[],
  pairs: readonly (readonly [T, T])[],
): readonly [readonly T[], readonly T[]] {
  const taken = new Set(pairs.flat());
  return [before.filter((it) => !taken.has(it)), after.filter((it) => !taken.has(it))];
}

interface Candidate<T> {
  readonly pair: readonly [T, T];
  readonly share: number;
}

/** The most alike first; of equally alike ones those written first. */
function mostAlike<T>(
  before: ReadonlyMap<T, readonly string[]>,
  after: ReadonlyMap<T, readonly string[]>,
): readonly (readonly [T, T])[] {
  const bearers = new Map<string, T[]>();
  for (const [it, traits] of after) {
    for (const trait of new Set(traits)) {
      const known = bearers.get(trait);
      if (known === undefined) bearers.set(trait, [it]);
      else known.push(it);
    }
  }
  const candidates: Candidate<T>[] = [];
  for (const [it, traits] of before) {
    const near = new Set(traits.flatMap((trait) => bearersOf(bearers, trait)));
    for (const other of near) {
      const share = likeness(traits, after.get(other) ?? []);
      if (share >= enough) candidates.push({ pair: [it, other], share });
    }
  }
  const taken = new Set<T>();
  return candidates
    .sort((a, b) => b.share - a.share)
    .flatMap(({ pair }) => {
      if (pair.some((it) => taken.has(it))) return [];
      for (const it of pair) taken.add(it);
      return [pair];
    });
}

function bearersOf<T>(bearers: ReadonlyMap<string, readonly T[]>, trait: string): readonly T[] {
  const found = bearers.get(trait) ?? [];
  return found.length > common ? [] : found;
}

/** How much of what either says both say, from 0 to 1. */
function likeness(before: readonly string[], after: readonly string[]): number {
  const most = Math.max(before.length, after.length);
  if (most === 0) return 0;
  const left = [...after];
  let equal = 0;
  for (const trait of before) {
    const at = left.indexOf(trait);
    if (at < 0) continue;
    left.splice(at, 1);
    equal += 1;
  }
  return equal / most;
}

/** Whether a thing is nothing but its name. */
function isBare(thing: Thing, traits: readonly string[]): boolean {
  return traits.length === 0 && writtenTitle(thing) === undefined;
}

/** A bare name that went where one bare name came has been renamed; of several nobody can tell which is which. */
function bareOnes<T>(before: readonly T[], after: readonly T[]): readonly (readonly [T, T])[] {
  const [first] = before;
  const [other] = after;
  return before.length === 1 && after.length === 1 && first !== undefined && other !== undefined
    ? [[first, other]]
    : [];
}
