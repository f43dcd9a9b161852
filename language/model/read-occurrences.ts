import type { Property, Reference, Written } from '../syntax/tree.ts';
import type { Place } from '../text/problem.ts';
import type { Span } from '../text/span.ts';
import {
  type Brand,
  type Element,
  Entry,
  elementsOf,
  type Named,
  type Stage,
  type Touchpoint,
  type Unit,
} from './elements.ts';
import type { Facts } from './facts.ts';
import { resolve } from './link.ts';
import { type Meaning, meaningOf, wordMeaning } from './meaning.ts';

/** A place where something is called by its name or its title. */
export interface Occurrence extends Place {
  readonly meaning: Meaning;
  /** Of a word that needs no declaration, such as a tag or a built-in channel, there are references only. */
  readonly role: 'declaration' | 'reference';
  /** `name`: as a name. `title`: as a title in quotes. `derived`: a declaration whose name is made from the title here. */
  readonly form: 'name' | 'title' | 'derived';
  /** Whether it is written as it should be; otherwise it is what a quick fix would make of it. */
  readonly exact: boolean;
  /** The element whose statement this is. */
  readonly by: Element;
  /** The keyword of the statement: a block's own for its header. */
  readonly keyword: string;
}

/** Collects what is called by its name, unit by unit: all of it, or what a span touches, or what means one thing. */
export class OccurrenceReader {
  readonly found: Occurrence[] = [];
  readonly #facts: Facts;
  readonly #within: Span | undefined;
  readonly #wanted: Meaning | undefined;

  constructor(facts: Facts, within: Span | undefined, wanted: Meaning | undefined) {
    this.#facts = facts;
    this.#within = within;
    this.#wanted = wanted;
  }

  unit(unit: Unit): void {
    for (const element of elementsOf(unit)) {
      if (this.#isIn({ start: element.block.span.start, end: element.block.end })) this.#element(element);
    }
  }

  #element(element: Element): void {
    const { block } = element;
    if (this.#isIn(block.span)) this.#header(element);
    for (const property of block.properties) if (this.#isIn(property.span)) this.#property(element, property);
  }

  #header(element: Element): void {
    const { block, kind } = element;
    if (block.implied || block.name === undefined || kind === 'gap' || kind === 'vocabulary') return;
    this.#declare(element, element, block.name, kind);
  }

  #declare(
    by: Element,
    declared: Named | Stage | Touchpoint | Brand,
    name: Written & { readonly derived?: boolean },
    keyword: string,
  ): void {
    if (this.#wanted !== undefined && this.#wanted.kind !== declared.kind) return;
    const form = name.derived ? 'derived' : 'name';
    this.#note(meaningOf(declared, this.#facts), {
      by,
      keyword,
      span: name.span,
      role: 'declaration',
      form,
      exact: true,
    });
  }

  #property(by: Element, property: Property): void {
    const { keyword, reference, by: team, list = [], measure, word, name } = property;
    const declares = by.kind === 'brand' || by.kind === 'vocabulary';
    const entry = declares ? (name ?? word) : undefined;
    if (entry !== undefined && (keyword === 'value' || keyword === 'channel' || keyword === 'emotion'))
      this.#declare(by, entryOf(keyword, by.uri, property, this.#facts), entry, keyword);
    else if (word !== undefined) this.#word(by, keyword, 'emotion', word);
    if (measure !== undefined && !measure.name.derived) this.#word(by, keyword, 'measure', measure.name);
    for (const it of [...(reference ? [reference] : []), ...(team ? [team] : []), ...list])
      this.#reference(by, keyword, it);
  }

  /** A word that stands for itself, unless the vocabulary says more about it. */
  #word(by: Element, keyword: string, kind: 'emotion' | 'measure' | 'tag', word: Written): void {
    if (this.#wanted !== undefined && this.#wanted.kind !== kind) return;
    const entry = kind === 'emotion' ? this.#facts.emotion(word.text) : undefined;
    const meaning = entry === undefined ? wordMeaning(kind, word.text) : meaningOf(entry, this.#facts);
    this.#note(meaning, { by, keyword, span: word.span, role: 'reference', form: 'name', exact: true });
  }

  #reference(by: Element, keyword: string, reference: Reference): void {
    if (reference.to === 'tag') {
      this.#word(by, keyword, 'tag', reference);
      return;
    }
    if (this.#wanted !== undefined && !canMean(reference, this.#wanted)) return;
    const { target, how } = resolve(by, reference, this.#facts);
    // A text in `expects` that is no promise's title says what no promise answers yet.
    const isOpenText = keyword === 'expects' && reference.quoted && how !== 'title';
    if (target === undefined || isOpenText) return;
    const shared = {
      by,
      keyword,
      role: 'reference',
      form: reference.quoted ? 'title' : 'name',
      exact: how !== 'meant',
    } as const;
    const dot = reference.quoted ? -1 : this.#dotIn(by.uri, reference);
    if (target.kind === 'built-in')
      this.#note(wordMeaning('channel', target.name), { ...shared, span: reference.span });
    else if (target.kind !== 'touchpoint' || dot < 0)
      this.#note(meaningOf(target, this.#facts), { ...shared, span: reference.span });
    else {
      const { start, end } = reference.span;
      this.#note(meaningOf(target.journey, this.#facts), { ...shared, span: { start, end: start + dot } });
      this.#note(meaningOf(target, this.#facts), { ...shared, span: { start: start + dot + 1, end } });
    }
  }

  /** Where the dot stands in a reference as it is written: its text is composed, and may be shorter. */
  #dotIn(uri: string, { span }: Reference): number {
    return this.#facts.textOf(uri).slice(span.start, span.end).indexOf('.');
  }

  #note(meaning: Meaning, occurrence: Omit<Occurrence, 'meaning' | 'uri'>): void {
    if (this.#wanted !== undefined && this.#wanted.key !== meaning.key) return;
    this.found.push({ uri: occurrence.by.uri, meaning, ...occurrence });
  }

  #isIn(span: Span): boolean {
    return this.#within === undefined || touches(span, this.#within);
  }
}

/** The entry as the project's tables hold it, so that one thing has one identity. */
function entryOf(kind: Entry['kind'], uri: string, property: Property, facts: Facts): Entry {
  const known = facts.entry(kind, (property.name ?? property.word)?.text ?? '');
  return known?.property === property ? known : new Entry(kind, uri, property);
}

/** Whether a reference of this kind can lead to such a thing at all. */
function canMean({ to, text }: Reference, { kind }: Meaning): boolean {
  if (to === 'next') return kind === 'touchpoint' || kind === 'journey';
  if (to === 'touchpoint') return kind === 'touchpoint' || (kind === 'journey' && text.includes('.'));
  return to === kind;
}

/** Whether two spans overlap or meet. */
export function touches(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
