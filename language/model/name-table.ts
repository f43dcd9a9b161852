import { foldName, toNfc } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Named } from './elements.ts';

/** Where a name leads, and whether as written or only as its fix would write it. */
export interface Found<T> {
  readonly target: T | undefined;
  /** `exact`: by name. `title`: by a title in quotes. `meant`: another case, or a near miss. `ambiguous`: a title borne twice. */
  readonly how: 'exact' | 'title' | 'meant' | 'ambiguous' | 'unknown';
}

type Entries = ReadonlyMap<string, readonly Named[]>;

/** The names and titles of one kind, over all files. Immutable; `with` shares what does not change. */
export class NameTable {
  /** By folded name; of several the first by path, then line, counts. */
  readonly #names: Entries;
  readonly #titles: Entries;

  constructor(names: Entries = new Map(), titles: Entries = new Map()) {
    this.#names = names;
    this.#titles = titles;
  }

  /** The table after some declarations went and others came. */
  with(gone: readonly Named[], come: readonly Named[]): NameTable {
    if (gone.length === 0 && come.length === 0) return this;
    const names = new Map(this.#names);
    const titles = new Map(this.#titles);
    for (const [entries, key] of [
      [names, keyOf],
      [titles, (it: Named) => toNfc(it.title)],
    ] as const) {
      remove(entries, grouped(gone, key));
      insert(entries, grouped(come, key));
    }
    return new NameTable(names, titles);
  }

  /** The declaration that counts for a folded name. */
  first(folded: string): Named | undefined {
    return this.#names.get(folded)?.[0];
  }

  /** How many declarations bear a folded name. */
  count(folded: string): number {
    return this.#names.get(folded)?.length ?? 0;
  }

  /** All that count: of duplicates the first only. Ordered by name's first appearance. */
  *winners(): Iterable<Named> {
    for (const entries of this.#names.values()) if (entries[0] !== undefined) yield entries[0];
  }

  byName(name: string): Found<Named> {
    const folded = this.first(foldName(name));
    if (folded !== undefined) return { target: folded, how: folded.name?.text === name ? 'exact' : 'meant' };
    return this.#near(name);
  }

  byTitle(title: string): Found<Named> {
    const bearers = (this.#titles.get(title) ?? []).filter((it) => this.first(keyOf(it)) === it);
    if (bearers.length > 1) return { target: undefined, how: 'ambiguous' };
    if (bearers[0] !== undefined) return { target: bearers[0], how: 'title' };
    const named = this.first(foldName(title));
    if (named !== undefined) return { target: named, how: 'meant' };
    const near = nearest(title, [...this.#titles.keys()].sort());
    const target = near === undefined ? undefined : this.#titles.get(near);
    return target?.length === 1 ? { target: target[0], how: 'meant' } : { target: undefined, how: 'unknown' };
  }

  #near(name: string): Found<Named> {
    // Sorted, so that of two equally near names it is not the order of edits that decides.
    const near = nearest(name, [...this.#names.keys()].sort());
    const target = near === undefined ? undefined : this.first(near);
    return { target, how: target === undefined ? 'unknown' : 'meant' };
  }
}

/** The folded name of a declaration; nameless ones share a key that no name can have. */
export function keyOf(named: Named): string {
  return foldName(named.name?.text ?? '');
}

/** Those of one key together, so that thousands of one name are sorted once and not with each of them. */
function grouped(all: readonly Named[], keyOf: (named: Named) => string): ReadonlyMap<string, Named[]> {
  const groups = new Map<string, Named[]>();
  for (const it of all) {
    const key = keyOf(it);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [it]);
    else group.push(it);
  }
  return groups;
}

function insert(entries: Map<string, readonly Named[]>, come: ReadonlyMap<string, Named[]>): void {
  for (const [key, some] of come) {
    if (key !== '') entries.set(key, [...(entries.get(key) ?? []), ...some].sort(byPlace));
  }
}

function remove(entries: Map<string, readonly Named[]>, gone: ReadonlyMap<string, Named[]>): void {
  for (const [key, some] of gone) {
    const them = new Set(some);
    const left = (entries.get(key) ?? []).filter((it) => !them.has(it));
    if (left.length === 0) entries.delete(key);
    else entries.set(key, left);
  }
}

/** By path, then line. */
export function byPlace(a: Named, b: Named): number {
  return a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : a.nameSpan.start - b.nameSpan.start;
}
