import type { Place } from '../text/problem.ts';
import type { Pairs } from './match/pairs.ts';
import { Unchanged } from './match/unchanged.ts';
import { type Saying, sayingsOf } from './saying.ts';
import type { Side } from './side.ts';
import type { Pair, Thing } from './thing.ts';
import type { Unknowns } from './unknowns.ts';

/** What one thing says with one keyword on one side only. A rule that speaks of some of it takes that away. */
export interface Edit<T extends Thing = Thing> extends Pair<T> {
  readonly keyword: string;
  readonly lost: Set<Saying>;
  readonly gained: Set<Saying>;
}

/** All that differs below the first lines of what is on both sides. */
export class Edits {
  readonly #byThing = new Map<Thing, ReadonlyMap<string, Edit>>();

  constructor(before: Side, after: Side, pairs: Pairs, unknowns: Unknowns) {
    const unchanged = new Unchanged(before, after, pairs);
    for (const pair of pairs.all) {
      if (unchanged.holds(pair)) continue;
      const edits = editsOf(pair, before, after, pairs, unknowns);
      if (edits.size > 0) this.#byThing.set(pair.before, edits);
    }
  }

  /** The edit of a keyword on a thing; undefined where both sides say the same. */
  of<T extends Thing>(pair: Pair<T>, keyword: string): Edit<T> | undefined {
    return this.#byThing.get(pair.before)?.get(keyword) as Edit<T> | undefined;
  }

  /** All edits of a thing. */
  on(pair: Pair): readonly Edit[] {
    return [...(this.#byThing.get(pair.before)?.values() ?? [])];
  }
}

function editsOf(
  pair: Pair,
  before: Side,
  after: Side,
  pairs: Pairs,
  unknowns: Unknowns,
): ReadonlyMap<string, Edit> {
  const edits = new Map<string, Edit>();
  const editFor = (keyword: string) => {
    const edit = edits.get(keyword) ?? { ...pair, keyword, lost: new Set(), gained: new Set() };
    edits.set(keyword, edit);
    return edit;
  };
  const [said, says] = [
    sayingsOf(pair.before, before.facts, pairs),
    sayingsOf(pair.after, after.facts, pairs),
  ];
  if (said.length === says.length && said.every(({ key }, index) => key === says[index]?.key)) return edits;
  const left = new Map<string, Saying[]>();
  for (const it of said) {
    const same = left.get(it.key);
    if (same === undefined) left.set(it.key, [it]);
    else same.push(it);
  }
  for (const it of says) {
    if (left.get(it.key)?.shift() === undefined) editFor(it.keyword).gained.add(it);
  }
  for (const some of left.values()) for (const it of some) editFor(it.keyword).lost.add(it);
  return unknowns.without(edits, pair.after);
}

/** The first place of what an edit took away, or the thing itself where nothing went. */
export function beforeOf(edit: Edit): Place {
  const [first] = edit.lost;
  return { uri: edit.before.uri, span: first?.span ?? edit.before.nameSpan };
}

/** The first place of what an edit brought, or the thing itself where nothing came. */
export function afterOf(edit: Edit): Place {
  const [first] = edit.gained;
  return { uri: edit.after.uri, span: first?.span ?? edit.after.nameSpan };
}

/** Marks all of an edit as spoken of. */
export function take(edit: Edit | undefined): void {
  edit?.lost.clear();
  edit?.gained.clear();
}

/** Marks what an edit says of one target as spoken of. */
export function takeTarget(edit: Edit | undefined, target: string): void {
  for (const side of edit === undefined ? [] : [edit.lost, edit.gained]) {
    for (const it of side) if (it.target === target) side.delete(it);
  }
}
