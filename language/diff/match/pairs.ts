import { foldName } from '../../syntax/names.ts';
import { type Pair, type Thing, writtenTitle } from '../thing.ts';

/** Which thing of one side is which of the other. */
export class Pairs {
  readonly #after = new Map<Thing, Thing>();
  readonly #before = new Map<Thing, Thing>();
  readonly #ids = new Map<Thing, string>();
  readonly #all: Pair[] = [];
  readonly #gone = new Set<string>();
  readonly #goneTitles = new Map<string, string>();

  add<T extends Thing>(before: T, after: T): void {
    this.#after.set(before, after);
    this.#before.set(after, before);
    this.#all.push({ before, after });
  }

  /** Notes what is gone, so that a reference to it, which leads nowhere now, still means the same. */
  lost(before: Thing): void {
    const id = this.idOf(before);
    this.#gone.add(id);
    const title = writtenTitle(before);
    if (title !== undefined) this.#goneTitles.set(`${before.kind} ${title.text}`, id);
  }

  /** What a name or a title stood for that nothing bears any more. */
  goneId(kind: Thing['kind'], id: string, title: string | undefined): string | undefined {
    return title === undefined
      ? [id].find((it) => this.#gone.has(it))
      : this.#goneTitles.get(`${kind} ${title}`);
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
