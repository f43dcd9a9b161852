import type { Place } from '../text/problem.ts';
import type { ChangeClass, ChangeCode } from './change.ts';
import { type Edit, Edits } from './edits.ts';
import { matchSides } from './match/match-sides.ts';
import type { Pairs } from './match/pairs.ts';
import type { Side } from './side.ts';
import type { Pair, Thing } from './thing.ts';
import { Unknowns } from './unknowns.ts';

/** A change as a rule finds it. */
export interface Found {
  readonly code: ChangeCode;
  /** Where it is not the class of the code. */
  readonly class?: ChangeClass;
  /** What it is about, on the sides where it is. */
  readonly before?: Thing | undefined;
  readonly after?: Thing | undefined;
  readonly message: string;
  /** Where to look; the thing itself unless told, and nowhere for null. */
  readonly from?: Place | null | undefined;
  readonly to?: Place | null | undefined;
  /** What tells this change from others of its code on the same thing: what there was, and what there is. */
  readonly values?: readonly string[];
}

/** Both sides, what is the same on them, and what differs. Rules add what they find. */
export class Comparison {
  readonly before: Side;
  readonly after: Side;
  readonly pairs: Pairs;
  readonly unknowns: Unknowns;
  readonly edits: Edits;
  readonly found: Found[] = [];
  /** What came or went and has been spoken of in another way. */
  readonly spoken = new Set<Thing>();

  constructor(before: Side, after: Side) {
    this.before = before;
    this.after = after;
    this.pairs = matchSides(before, after);
    this.unknowns = new Unknowns(after.snapshot);
    this.edits = new Edits(before, after, this.pairs, this.unknowns);
    for (const it of strayed(this)) this.spoken.add(it);
  }

  add(found: Found): void {
    this.found.push(found);
  }

  /** Things of a kind that are on both sides, in the order in which they were matched. */
  pairsOf<K extends Thing['kind']>(kind: K): readonly Pair<Extract<Thing, { kind: K }>>[] {
    type T = Extract<Thing, { kind: K }>;
    return this.pairs.all.filter((pair): pair is Pair<T> => pair.before.kind === kind);
  }

  edit<T extends Thing>(pair: Pair<T>, keyword: string): Edit<T> | undefined {
    return this.edits.of(pair, keyword);
  }
}

/**
 * Touchpoints that stand in another journey only because the first line of their own cannot be read: they have come to
 * where they are as little as they are gone.
 */
function strayed({ before, after, pairs, unknowns }: Comparison): readonly Thing[] {
  const lost = before.journeys.filter((it) => pairs.afterOf(it) === undefined && unknowns.mayHold(it));
  if (lost.length === 0) return [];
  const names = new Set(lost.flatMap((it) => it.distinctTouchpoints.map(({ name }) => name?.text)));
  return after.journeys
    .flatMap((it) => [...it.distinctTouchpoints])
    .filter((it) => pairs.beforeOf(it) === undefined && names.has(it.name?.text));
}
