import { foldName } from '../syntax/names.ts';
import type { Reference } from '../syntax/tree.ts';
import { Asking } from './asking.ts';
import { type BuiltIn, builtInChannel, nearChannel } from './built-in-channel.ts';
import type { CustomerPromise, Entry, Journey, Named, Persona, Team } from './elements.ts';
import { Entry as DeclaredEntry } from './elements.ts';
import { type Found, keyOf } from './name-table.ts';
import type { NamedKind } from './project-data.ts';
import { channels } from './vocabulary/channels.ts';

type KnownNames = Partial<Record<NamedKind, Map<string, Found<Named>>>>;

/** What can be asked about a name: what it leads to. */
export class NameFacts extends Asking {
  /** What has been found already: the same few names stand in a file again and again. */
  readonly #names: KnownNames = {};
  readonly #titles: KnownNames = {};
  readonly #channels = new Map<string, Found<Entry | BuiltIn>>();
  readonly #emotions = new Map<string, Entry | undefined>();

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
    const kinds = reference.quoted ? this.#titles : this.#names;
    kinds[kind] ??= new Map();
    const known = kinds[kind];
    let found = known.get(reference.text);
    if (found === undefined) {
      found = this.#find(kind, reference);
      known.set(reference.text, found);
    }
    return found;
  }

  #find(kind: NamedKind, { quoted, text }: Reference): Found<Named> {
    const table = this.data.names[kind];
    if (quoted) this.ask('title', `${kind}:${text}`);
    else this.ask('name', `${kind}:${foldName(text)}`);
    const found = quoted ? table.byTitle(text) : table.byName(text);
    if (found.target !== undefined) this.read(kind, found.target);
    if (found.how !== 'exact') this.ask('names', kind);
    return found;
  }

  /** A channel of the project's vocabulary, else a built-in one. */
  channel(reference: Reference): Found<Entry | BuiltIn> {
    const key = reference.quoted ? `"${reference.text}` : reference.text;
    let found = this.#channels.get(key);
    if (found === undefined) {
      found = this.#channel(reference);
      this.#channels.set(key, found);
    }
    return found;
  }

  #channel(reference: Reference): Found<Entry | BuiltIn> {
    const own = this.find('channel', reference);
    if (own.target?.kind === 'channel' && own.how !== 'meant') return { target: own.target, how: own.how };
    const builtIn = builtInChannel(reference);
    if (builtIn !== undefined) return builtIn;
    if (own.target?.kind === 'channel') return { target: own.target, how: 'meant' };
    return nearChannel(reference) ?? { target: undefined, how: own.how };
  }

  /** The entry of a brand or vocabulary that counts for a name. */
  entry(kind: Entry['kind'], name: string): Entry | undefined {
    const key = `${kind}:${foldName(name)}`;
    this.ask('name', key);
    this.ask('place', key);
    const found = this.data.names[kind].first(foldName(name));
    return found instanceof DeclaredEntry ? found : undefined;
  }

  /** The vocabulary's entry for an emotion's word. */
  emotion(word: string): Entry | undefined {
    if (this.#emotions.has(word)) return this.#emotions.get(word);
    const folded = foldName(word);
    this.ask('name', `emotion:${folded}`);
    const entry = this.data.names.emotion.first(folded);
    const found = entry?.kind === 'emotion' ? entry : undefined;
    this.#emotions.set(word, found);
    return found;
  }

  /** The score a project's vocabulary gives to an emotion's word. */
  vocabularyScore(word: string): number | undefined {
    return this.emotion(word)?.property.score;
  }

  /** Whether a name, in whatever case, is declared already, or is that of a built-in channel. */
  isTaken(kind: NamedKind, name: string): boolean {
    const folded = foldName(name);
    this.ask('name', `${kind}:${folded}`);
    const isBuiltIn = kind === 'channel' && channels.some((it) => it.name === folded);
    return isBuiltIn || this.data.names[kind].first(folded) !== undefined;
  }

  /** Notes that what a declaration says went into the answer. */
  read(kind: NamedKind, named: Named): void {
    this.ask('name', `${kind}:${keyOf(named)}`);
  }
}
