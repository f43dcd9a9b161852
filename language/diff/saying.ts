import type { Element } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { resolve } from '../model/link.ts';
import { foldName } from '../syntax/names.ts';
import type { Property, Reference } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';
import { type Pairs, touchpointId } from './match/pairs.ts';
import { journeyAround, propertiesOf, type Thing } from './thing.ts';

/** One thing that an element says: a property, or one name of a list. */
export interface Saying {
  readonly keyword: string;
  /** Equal on both sides where both say the same, whatever it looks like. */
  readonly key: string;
  readonly span: Span;
  /** What it says, as people read it; empty for a flag. */
  readonly words: string;
  readonly property: Property;
  /** What a name of a list, or the one name of a property, is known by. */
  readonly target: string | undefined;
}

/** All that an element says below its first line, measures aside: they are things of their own. */
export function sayingsOf(thing: Thing, facts: Facts, pairs: Pairs): readonly Saying[] {
  if (!('block' in thing)) return [];
  return propertiesOf(thing).flatMap((property) => {
    if (property.keyword === 'measure' || isDefault(property)) return [];
    if (thing.kind === 'brand' && property.keyword === 'value') return [];
    if (thing.kind === 'vocabulary' && property.form.shape.kind !== 'text' && property.keyword !== 'tag')
      return [];
    return inProperty(thing, property, facts, pairs);
  });
}

/** What is so unless said otherwise says nothing. */
function isDefault({ keyword, choice }: Property): boolean {
  return keyword === 'status' && (choice?.text === 'live' || choice?.text === 'current');
}

function inProperty(element: Element, property: Property, facts: Facts, pairs: Pairs): readonly Saying[] {
  const { keyword, span, list } = property;
  if (list !== undefined) {
    const items = list.map((reference) => {
      const { id, words } = targetOf(element, reference, facts, pairs);
      return { keyword, key: `${keyword}\u0001${id}`, span: reference.span, words, property, target: id };
    });
    return items.length < 2 ? items : distinct(items);
  }
  const reference = property.reference && targetOf(element, property.reference, facts, pairs);
  const by = property.by && targetOf(element, property.by, facts, pairs);
  return [
    {
      keyword,
      key: `${keyword}\u0001${partsOf(property, reference?.id, by?.id, facts, pairs).join('\u0001')}`,
      span,
      // Most that is said is the same on both sides, and nobody asks for its words.
      get words() {
        return wordsOf(property, reference?.words, by?.words);
      },
      property,
      target: reference?.id,
    },
  ];
}

/** A name that stands twice in a list is a mistake, and says no more than once. */
function distinct(items: readonly Saying[]): readonly Saying[] {
  const seen = new Set<string>();
  return items.filter(({ key }) => !seen.has(key) && seen.add(key));
}

function partsOf(
  { choice, value, word, score, on, text }: Property,
  reference: string | undefined,
  by: string | undefined,
  facts: Facts,
  pairs: Pairs,
): readonly string[] {
  const entry = word && facts.emotion(word.text);
  const feeling = word && (entry === undefined ? `emotion:${foldName(word.text)}` : pairs.idOf(entry));
  const amount = value && canonical(value.text);
  const parts = [reference, by, choice?.text, amount, feeling, score?.toString(), on?.text, text?.text];
  return parts.map((it) => it ?? '\u0002');
}

function wordsOf(property: Property, reference: string | undefined, by: string | undefined): string {
  const { word, choice, value, score, text, on } = property;
  const said = [
    choice?.text,
    reference,
    value?.text,
    word?.text,
    score === undefined ? undefined : String(score),
    text?.text,
  ];
  const clauses = [by && `by ${by}`, on && `on ${on.text}`];
  return [...said, ...clauses].filter((it) => it !== undefined && it !== '').join(' ');
}

/** A value as text that differs only where what is written differs, not where it only looks different. */
export function canonical(text: string): string {
  return text.toLowerCase().replace(/[−–]/gu, '-').replace(/\s+/gu, ' ');
}

function targetOf(
  element: Element,
  reference: Reference,
  facts: Facts,
  pairs: Pairs,
): { readonly id: string; readonly words: string } {
  const { to, text, quoted } = reference;
  if (to === 'tag') return { id: `tag:${text}`, words: text };
  const { target, how } = resolve(element, reference, facts);
  const isOpen = quoted && how !== 'title' && to === 'promise' && element.kind === 'persona';
  if (isOpen) return { id: `text:${text}`, words: text };
  if (target === undefined) return { id: unknownId(element, reference, pairs), words: text };
  if (target.kind === 'built-in') return { id: `channel:${target.name}`, words: target.name };
  return { id: pairs.idOf(target), words: target.title };
}

/** What something would be known by that is not declared: so a name means the same before and after its thing went. */
function unknownId(element: Element, { to, text, quoted }: Reference, pairs: Pairs): string {
  const [name, title] = [foldName(text), quoted ? text : undefined];
  if (to === 'tag') return `tag:${text}`;
  if (to !== 'touchpoint' && to !== 'next') {
    const id = `${to}:${name}`;
    return pairs.goneId(to, id, title) ?? id;
  }
  const [first, ...others] = touchpointIds(element, name, pairs);
  const known = [first, ...others]
    .map((it) => pairs.goneId('touchpoint', it, title))
    .find((it) => it !== undefined);
  return known ?? pairs.goneId('journey', `journey:${name}`, title) ?? first;
}

/** A touchpoint of this journey first, else one of another: `journey.touchpoint`. */
function touchpointIds(element: Element, name: string, pairs: Pairs): readonly [string, ...string[]] {
  const dot = name.indexOf('.');
  const elsewhere = touchpointId(`journey:${name.slice(0, Math.max(dot, 0))}`, name.slice(dot + 1));
  const journey =
    element.kind === 'touchpoint' || element.kind === 'gap' ? journeyAround(element) : undefined;
  return journey === undefined ? [elsewhere] : [touchpointId(pairs.idOf(journey), name), elsewhere];
}
