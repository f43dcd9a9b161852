import { foldName } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Reference } from '../syntax/tree.ts';
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
  Vocabulary,
} from './elements.ts';
import { Entry as DeclaredEntry } from './elements.ts';
import { byPlace, type Found, keyOf } from './name-table.ts';
import type { NamedKind, ProjectData } from './project-data.ts';
import { channels } from './vocabulary/channels.ts';

/** A channel that every project knows. */
export interface BuiltIn {
  readonly kind: 'built-in';
  readonly name: string;
}

/** What can be asked about names: what they lead to, and which are declared. */
export class NameFacts {
  protected readonly data: ProjectData;
  readonly #asked: Set<string>;
  /** What has been found already, by name and by title: the same few names stand in a file again and again. */
  readonly #names = emptyMaps<Found<Named>>();
  readonly #titles = emptyMaps<Found<Named>>();
  readonly #all = new Map<NamedKind, readonly Named[]>();

  constructor(data: ProjectData, asked: Set<string> = new Set()) {
    this.data = data;
    this.#asked = asked;
  }

  get today(): string {
    return this.data.today;
  }

  /** The brand that counts, should there be several. */
  get brand(): Brand | undefined {
    this.ask('brand');
    return this.data.brand;
  }

  /** The first vocabulary; others add to it. */
  get vocabulary(): Vocabulary | undefined {
    this.ask('vocabulary');
    return this.data.vocabulary;
  }

  /** A file's whole text, for edits that depend on more than its elements; empty where there is no such file. */
  textOf(uri: string): string {
    this.ask(`text:${uri}`);
    return this.data.files.get(uri)?.text ?? '';
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
    const table = this.data.names[kind];
    if (reference.quoted) {
      this.ask(`title:${kind}:${reference.text}`);
      const found = table.byTitle(reference.text);
      this.#noteTarget(kind, found);
      return found;
    }
    this.ask(`name:${kind}:${foldName(reference.text)}`);
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
    this.ask(`name:${kind}:${foldName(name)}`);
    this.ask(`place:${kind}:${foldName(name)}`);
    const found = this.data.names[kind].first(foldName(name));
    return found instanceof DeclaredEntry ? found : undefined;
  }

  /** The vocabulary's entry for an emotion's word. */
  emotion(word: string): Entry | undefined {
    this.ask(`name:emotion:${foldName(word)}`);
    const entry = this.data.names.emotion.first(foldName(word));
    return entry?.kind === 'emotion' ? entry : undefined;
  }

  /** The score a project's vocabulary gives to an emotion's word. */
  vocabularyScore(word: string): number | undefined {
    return this.emotion(word)?.property.score;
  }

  /** Whether a name, in whatever case, is declared already, or is that of a built-in channel. */
  isTaken(kind: NamedKind, name: string): boolean {
    const folded = foldName(name);
    this.ask(`name:${kind}:${folded}`);
    const isBuiltIn = kind === 'channel' && channels.some((it) => it.name === folded);
    return isBuiltIn || this.data.names[kind].first(folded) !== undefined;
  }

  /** Whether another declaration of the same name counts instead of this one. */
  winnerOf(kind: NamedKind, named: Named): Named | undefined {
    this.ask(`declared:${kind}`);
    return this.data.names[kind].first(keyOf(named));
  }

  /** Everything of a kind that counts, duplicates left out, ordered by path, then line. */
  all(kind: NamedKind): readonly Named[] {
    this.ask(`all:${kind}`);
    let all = this.#all.get(kind);
    if (all === undefined) {
      all = [...this.data.names[kind].winners()].sort(byPlace);
      this.#all.set(kind, all);
    }
    return all;
  }

  /** The journeys that count, current and future. */
  get journeys(): readonly Journey[] {
    return this.all('journey').filter((it) => it.kind === 'journey');
  }

  /** Whether two or more current journeys count. */
  get hasSeveralJourneys(): boolean {
    this.ask('current:journey');
    let current = 0;
    for (const it of this.data.names.journey.winners()) {
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
    this.ask(`names:${kind}`);
    for (const _ of this.data.names[kind].winners()) return true;
    return false;
  }

  /** Whether this declaration is the one that counts: the first of its name, and in a journey that is written. */
  counts(unit: Team | Persona | CustomerPromise | Journey): boolean {
    if (unit.kind === 'journey' && unit.isImplied) return false;
    return unit.name === undefined || this.winnerOf(unit.kind, unit) === unit;
  }

  /** Where an element of any file stands now. What `mentionsOf` gives is good for what elements say, not for where. */
  placeOf({ uri, nameSpan }: Element): Place {
    this.ask(`text:${uri}`);
    return { uri, span: nameSpan };
  }

  /** Notes that what a declaration says went into the answer. */
  read(kind: NamedKind, named: Named): void {
    this.ask(`name:${kind}:${keyOf(named)}`);
  }

  /** Notes that a declaration's place, and not only what it says, went into the answer. */
  place(kind: NamedKind, named: Named): Place {
    this.ask(`place:${kind}:${keyOf(named)}`);
    return { uri: named.uri, span: named.nameSpan };
  }

  #noteTarget(kind: NamedKind, found: Found<Named>): void {
    if (found.target !== undefined) this.ask(`name:${kind}:${keyOf(found.target)}`);
    if (found.how !== 'exact') this.ask(`names:${kind}`);
  }

  protected ask(key: string): void {
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
