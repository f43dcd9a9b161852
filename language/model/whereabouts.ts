/** For each of some things, the files in which it is met. */
export type Whereabouts = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Follows things to other files. What it began with stays as it was, and is shared as far as it still holds: a set is
 * copied once, before its first change, so that opening a big project costs no more than reading it, and an edit that
 * moves nothing copies nothing.
 */
export class MovingWhereabouts {
  readonly #before: Whereabouts;
  #now: Map<string, ReadonlySet<string>> | undefined;

  constructor(before: Whereabouts) {
    this.#before = before;
  }

  get now(): Whereabouts {
    return this.#now ?? this.#before;
  }

  /** In this file these things were met before the change, and those are after it. */
  move(uri: string, before: Things | undefined, after: Things | undefined): void {
    for (const thing of before?.keys() ?? []) if (!after?.has(thing)) this.#leave(thing, uri);
    for (const thing of after?.keys() ?? []) if (!before?.has(thing)) this.#own(thing).add(uri);
  }

  #leave(thing: string, uri: string): void {
    const left = this.#own(thing);
    left.delete(uri);
    if (left.size === 0) this.#now?.delete(thing);
  }

  #own(thing: string): Set<string> {
    this.#now ??= new Map(this.#before);
    const known = this.#now.get(thing);
    // One that the snapshot before does not have is this change's own.
    if (known !== undefined && known !== this.#before.get(thing)) return known as Set<string>;
    const own = new Set(known);
    this.#now.set(thing, own);
    return own;
  }
}

type Things = ReadonlyMap<string, unknown>;
