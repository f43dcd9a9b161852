import { foldName } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Reference, Written } from '../syntax/tree.ts';
import type { Place } from '../text/problem.ts';
import type {
  Brand,
  CustomerPromise,
  Element,
  Entry,
  Journey,
  Named,
  Persona,
  Team,
  Touchpoint,
  Vocabulary,
} from './elements.ts';
import { Entry as DeclaredEntry } from './elements.ts';
import { byPlace, type Found, keyOf, type NameTable } from './name-table.ts';
import type { Namesake, Namesakes } from './namesakes.ts';
import { channels } from './vocabulary/channels.ts';

export type NamedKind = 'team' | 'persona' | 'promise' | 'value' | 'journey' | 'channel' | 'emotion';

export type NameTables = Readonly<Record<NamedKind, NameTable>>;

/** Where an element is named by another: `keyword` is the property that names it. */
export interface Mention {
  readonly by: Element;
  readonly keyword: string;
  /** An emotion's word is no reference: it may stand for a built-in one. */
  readonly reference: Reference | Written;
}

/** For each thing mentioned, by `kind:folded name`, the files that mention it. */
export type Mentions = ReadonlyMap<string, ReadonlySet<string>>;

/** For each name of a touchpoint, the files in whose current journeys one of that name stands. */
export type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** An answer with the questions it was made from. */
export interface Remembered<T> {
  readonly answer: T;
  readonly asked: ReadonlySet<string>;
}

export interface ProjectData {
  /** ISO 8601 day that dates are compared with. */
  readonly today: string;
  readonly names: NameTables;
  readonly mentions: Mentions;
  /** What each file mentions, by uri, then by `kind:folded name`. */
  readonly links: ReadonlyMap<
    string,
    Remembered<{ readonly mentions: ReadonlyMap<string, readonly Mention[]> }>
  >;
  /** The first brand of the project, by path, then line. */
  readonly brand: Brand | undefined;
  /** The first vocabulary of the project, by path, then line; there may be several. */
  readonly vocabulary: Vocabulary | undefined;
  /** By uri, in path order. */
  readonly files: ReadonlyMap<string, { readonly text: string; readonly namesakes: Namesakes }>;
  readonly bearers: Bearers;
  /** What was worked out once for all who ask. */
  readonly workedOut: Map<string, Remembered<unknown>>;
  /** Lists of touchpoints, for this snapshot alone: the next one may hold newer readings of them. */
  readonly listed: Map<string, Remembered<unknown>>;
}

/** A channel that every project knows. */
export interface BuiltIn {
  readonly kind: 'built-in';
  readonly name: string;
}

/**
 * What can be asked about the project from inside one file. Every question is noted under a key in `asked`, so that an
 * answer made from it stays good until one of those keys changes.
 */
export class Facts {
  readonly #data: ProjectData;
  readonly #asked: Set<string>;
  /** What has been found already, by name and by title: the same few names stand in a file again and again. */
  readonly #names = emptyMaps<Found<Named>>();
  readonly #titles = emptyMaps<Found<Named>>();

  constructor(data: ProjectData, asked: Set<string> = new Set()) {
    this.#data = data;
    this.#asked = asked;
  }

  get today(): string {
    return this.#data.today;
  }

  /** The brand that counts, should there be several. */
  get brand(): Brand | undefined {
    this.#ask('brand');
    return this.#data.brand;
  }

  /** The first vocabulary; others add to it. */
  get vocabulary(): Vocabulary | undefined {
    this.#ask('vocabulary');
    return this.#data.vocabulary;
  }

  /** A file's whole text, for edits that depend on more than its elements; empty where there is no such file. */
  textOf(uri: string): string {
    this.#ask(`text:${uri}`);
    return this.#data.files.get(uri)?.text ?? '';
  }

  /** What a reference stands for, as its fix would leave it; undefined where it leads nowhere. */
  team(reference: Reference): Team | undefined {
    const { target } = this.find('team', reference);
    return target?.kind === 'team' ? target : undefined;
  }

  persona(reference: Reference): Persona | undefined {
    const { target } = this.find('persona', reference);
    return target?.kind === 'persona' ? target : undefined;
  }

  promise(reference: Reference): CustomerPromise | undefined {
    const { target } = this.find('promise', reference);
    return target?.kind === 'promise' ? target : undefined;
  }

  journey(reference: Reference): Journey | undefined {
    const { target } = this.find('journey', reference);
    return target?.kind === 'journey' ? target : undefined;
  }

  /** Where a reference leads, and how it found its way. */
  find(kind: NamedKind, reference: Reference): Found<Named> {
    const known = reference.quoted ? this.#titles[kind] : this.#names[kind];
    let found = known.get(reference.text);
    if (found === undefined) {
      found = this.#find(kind, reference);
      known.set(reference.text, found);
    }
    return found;
  }

  #find(kind: NamedKind, reference: Reference): Found<Named> {
    const table = this.#data.names[kind];
    if (reference.quoted) {
      this.#ask(`title:${kind}:${reference.text}`);
      const found = table.byTitle(reference.text);
      this.#noteTarget(kind, found);
      return found;
    }
    this.#ask(`name:${kind}:${foldName(reference.text)}`);
    const found = table.byName(reference.text);
    this.#noteTarget(kind, found);
    return found;
  }

  /** A channel of the project's vocabulary, else a built-in one. */
  channel(reference: Reference): Found<Entry | BuiltIn> {
    const own = this.find('channel', reference);
    if (own.target?.kind === 'channel' && own.how !== 'meant') return { target: own.target, how: own.how };
    const builtIn = builtInChannel(reference);
    if (builtIn !== undefined) return builtIn;
    if (own.target?.kind === 'channel') return { target: own.target, how: 'meant' };
    const near = nearest(
      reference.text,
      channels.map((it) => it.name),
    );
    if (near === undefined) return { target: undefined, how: own.how };
    return { target: { kind: 'built-in', name: near }, how: 'meant' };
  }

  /** The entry of a brand or vocabulary that counts for a name. */
  entry(kind: Entry['kind'], name: string): Entry | undefined {
    this.#ask(`name:${kind}:${foldName(name)}`);
    this.#ask(`place:${kind}:${foldName(name)}`);
    const found = this.#data.names[kind].first(foldName(name));
    return found instanceof DeclaredEntry ? found : undefined;
  }

  /** The vocabulary's entry for an emotion's word. */
  emotion(word: string): Entry | undefined {
    this.#ask(`name:emotion:${foldName(word)}`);
    const entry = this.#data.names.emotion.first(foldName(word));
    return entry?.kind === 'emotion' ? entry : undefined;
  }

  /** The score a project's vocabulary gives to an emotion's word. */
  vocabularyScore(word: string): number | undefined {
    return this.emotion(word)?.property.score;
  }

  /** Whether a name, in whatever case, is declared already, or is that of a built-in channel. */
  isTaken(kind: NamedKind, name: string): boolean {
    const folded = foldName(name);
    this.#ask(`name:${kind}:${folded}`);
    const isBuiltIn = kind === 'channel' && channels.some((it) => it.name === folded);
    return isBuiltIn || this.#data.names[kind].first(folded) !== undefined;
  }

  /** Whether another declaration of the same name counts instead of this one. */
  winnerOf(kind: NamedKind, named: Named): Named | undefined {
    this.#ask(`declared:${kind}`);
    return this.#data.names[kind].first(keyOf(named));
  }

  /** Everything of a kind that counts, duplicates left out, ordered by path, then line. */
  all(kind: NamedKind): readonly Named[] {
    this.#ask(`all:${kind}`);
    return [...this.#data.names[kind].winners()].sort(byPlace);
  }

  /** The journeys that count, current and future. */
  get journeys(): readonly Journey[] {
    return this.all('journey').filter((it) => it.kind === 'journey');
  }

  /** Whether two or more current journeys count. */
  get hasSeveralJourneys(): boolean {
    this.#ask('current:journey');
    let current = 0;
    for (const it of this.#data.names.journey.winners()) {
      if (it.kind === 'journey' && it.isCurrent) current += 1;
      if (current > 1) return true;
    }
    return false;
  }

  get personas(): readonly Persona[] {
    return this.all('persona').filter((it) => it.kind === 'persona');
  }

  get promises(): readonly CustomerPromise[] {
    return this.all('promise').filter((it) => it.kind === 'promise');
  }

  get teams(): readonly Team[] {
    return this.all('team').filter((it) => it.kind === 'team');
  }

  /** The brand's values that count. */
  get values(): readonly Entry[] {
    return this.all('value').filter((it) => it instanceof DeclaredEntry);
  }

  /** Whether anything of a kind is declared; cheaper to keep true than `all`. */
  declares(kind: NamedKind): boolean {
    this.#ask(`names:${kind}`);
    for (const _ of this.#data.names[kind].winners()) return true;
    return false;
  }

  /** Touchpoints of current journeys that say they explain a promise. */
  explainersOf(promise: CustomerPromise): readonly Touchpoint[] {
    return this.#touchpointsNaming(promise, 'explains');
  }

  /**
   * Who mentions a declared thing, ordered by path, then line. An answer may be made from what the mentioning element
   * says, its stage and its journey; for their places ask `placeOf`.
   */
  mentionsOf(kind: NamedKind, named: Named): readonly Mention[] {
    const key = `${kind}:${keyOf(named)}`;
    this.#ask(`mentions:${key}`);
    return [...(this.#data.mentions.get(key) ?? [])].sort().flatMap((uri) => this.#mentionsIn(uri, key));
  }

  /** Whether anything anywhere mentions a declared thing, itself not counted; cheaper to keep true than `mentionsOf`. */
  isMentioned(kind: NamedKind, named: Named): boolean {
    const key = `${kind}:${keyOf(named)}`;
    this.#ask(`mentioned:${key}`);
    for (const uri of this.#data.mentions.get(key) ?? []) {
      if (uri !== named.uri || this.#mentionsIn(uri, key).some((it) => it.by !== named)) return true;
    }
    return false;
  }

  /** Touchpoints of current journeys that say they deliver a promise. */
  deliverersOf(promise: CustomerPromise): readonly Touchpoint[] {
    return this.#touchpointsNaming(promise, 'delivers');
  }

  /** Those who expect a promise. */
  expectersOf(promise: CustomerPromise): readonly Persona[] {
    return this.mentionsOf('promise', promise)
      .filter((it) => it.keyword === 'expects')
      .map((it) => it.by)
      .filter((by) => by.kind === 'persona')
      .filter((persona) => this.counts(persona));
  }

  /** Whether this declaration is the one that counts: the first of its name, and in a journey that is written. */
  counts(unit: Team | Persona | CustomerPromise | Journey): boolean {
    if (unit.kind === 'journey' && unit.isImplied) return false;
    return unit.name === undefined || this.winnerOf(unit.kind, unit) === unit;
  }

  /** Where an element of any file stands now. What `mentionsOf` gives is good for what elements say, not for where. */
  placeOf({ uri, nameSpan }: Element): Place {
    this.#ask(`text:${uri}`);
    return { uri, span: nameSpan };
  }

  /** Notes that a declaration's place, and not only what it says, went into the answer. */
  place(kind: NamedKind, named: Named): Place {
    this.#ask(`place:${kind}:${keyOf(named)}`);
    return { uri: named.uri, span: named.nameSpan };
  }

  #touchpointsNaming(promise: CustomerPromise, keyword: string): readonly Touchpoint[] {
    return this.#remembered(this.#data.listed, `${keyword}:${keyOf(promise)}`, (facts) => {
      const touchpoints = new Set<Touchpoint>();
      for (const { by, keyword: naming } of facts.mentionsOf('promise', promise)) {
        if (naming !== keyword || by.kind !== 'touchpoint' || !by.journey.isCurrent) continue;
        if (facts.counts(by.journey) && by.journey.placeAmongDistinct(by) !== undefined) touchpoints.add(by);
      }
      return [...touchpoints];
    });
  }

  #mentionsIn(uri: string, key: string): readonly Mention[] {
    return this.#data.links.get(uri)?.answer.mentions.get(key) ?? [];
  }

  /** The touchpoints of one name in current journeys that count, ordered by path, then line. */
  namesakes(name: string): readonly Namesake[] {
    this.#ask(`namesakes:${name}`);
    this.#ask('declared:journey');
    const { bearers, files, names } = this.#data;
    return [...(bearers.get(name) ?? [])]
      .sort()
      .flatMap((uri) => files.get(uri)?.namesakes.get(name) ?? [])
      .filter(({ uri, journey }) => journey.key === '' || names.journey.first(journey.key)?.uri === uri);
  }

  /** Where a namesake stands now. */
  namesakePlace(name: string, { uri, journey }: Namesake): Place | undefined {
    this.#ask(`namesake-places:${name}`);
    const found = this.#data.files.get(uri)?.namesakes.get(name);
    const span = found?.find((it) => it.journey.key === journey.key)?.span;
    return span && { uri, span };
  }

  /** Works something out once for all who ask; an answer made from it depends on all that it was made from. */
  once<T>(key: string, workOut: (facts: Facts) => T): T {
    return this.#remembered(this.#data.workedOut, key, workOut);
  }

  #remembered<T>(answers: Map<string, Remembered<unknown>>, key: string, workOut: (facts: Facts) => T): T {
    let known = answers.get(key) as Remembered<T> | undefined;
    if (known === undefined) {
      const asked = new Set<string>();
      known = { answer: workOut(new Facts(this.#data, asked)), asked };
      answers.set(key, known);
    }
    for (const it of known.asked) this.#ask(it);
    return known.answer;
  }

  #noteTarget(kind: NamedKind, found: Found<Named>): void {
    if (found.target !== undefined) this.#ask(`name:${kind}:${keyOf(found.target)}`);
    if (found.how !== 'exact') this.#ask(`names:${kind}`);
  }

  #ask(key: string): void {
    this.#asked.add(key);
  }
}

function emptyMaps<T>(): Readonly<Record<NamedKind, Map<string, T>>> {
  const map = () => new Map<string, T>();
  return {
    team: map(),
    persona: map(),
    promise: map(),
    value: map(),
    journey: map(),
    channel: map(),
    emotion: map(),
  };
}

function builtInChannel(reference: Reference): Found<BuiltIn> | undefined {
  const folded = foldName(reference.text);
  const channel = channels.find(
    (it) => it.name === folded || (reference.quoted && it.title === reference.text),
  );
  if (channel === undefined) return undefined;
  const isWritten = reference.quoted ? channel.title === reference.text : true;
  return { target: { kind: 'built-in', name: channel.name }, how: isWritten ? 'exact' : 'meant' };
}
