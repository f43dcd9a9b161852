import { foldName } from '../../syntax/names.ts';
import type { Pair, Thing } from '../thing.ts';

/** Which thing of one side is which of the other. */
export class Pairs {
  readonly #after = new Map<Thing, Thing>();
  readonly #before = new Map<Thing, Thing>();
  readonly #ids = new Map<Thing, string>();
  readonly #all: Pair[] = [];

  add<T extends Thing>(before: T, after: T): void {
    this.#after.set(before, after);
    this.#before.set(after, before);
    this.#all.push({ before, after });
  }

  /** In the order in which they were found. */
  get all(): readonly Pair[] {
    return this.#all;
  }

  afterOf<T extends Thing>(before: T): T | undefined {
    // Only things of one kind are ever paired.
    return this.#after.get(before) as T | undefined;
  }

  beforeOf<T extends Thing>(after: T): T | undefined {
    return this.#before.get(after) as T | undefined;
  }

  /**
   * What a thing is known by on both sides: the name that it had before, so that a reference to something renamed is
   * the same as it was. What has gone or come bears its own name, which nothing else can have then.
   */
  idOf(thing: Thing): string {
    const known = this.#ids.get(thing);
    if (known !== undefined) return known;
    const first = this.#before.get(thing) ?? thing;
    const id = this.#made(first);
    // Before matching is done, an id may still become another.
    if (this.#after.has(first)) this.#ids.set(thing, id);
    return id;
  }

  #made(thing: Thing): string {
    const name = thing.name === undefined ? `~${thing.title}` : foldName(thing.name.text);
    if (thing.kind === 'touchpoint') return touchpointId(this.idOf(thing.journey), name);
    if (thing.kind === 'stage') return `stage:${this.idOf(thing.journey)}.${thing.block.implied ? '' : name}`;
    return `${thing.kind}:${name}`;
  }
}

/** What a touchpoint is known by, also where there is none of that name. */
export function touchpointId(journeyId: string, folded: string): string {
  return `touchpoint:${journeyId}.${folded}`;
}
