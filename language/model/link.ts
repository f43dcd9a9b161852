import type { Mistake, Property, Reference, Written } from '../syntax/tree.ts';
import type { Fix } from '../text/problem.ts';
import type { BuiltIn } from './built-in-channel.ts';
import { declareMissing } from './declare-missing.ts';
import type { Element, Journey, Named, Touchpoint, Unit } from './elements.ts';
import type { Facts } from './facts.ts';
import { ambiguousTitle, repeatedName, unknownName } from './mistakes/names.ts';
import { type Found, keyOf } from './name-table.ts';
import type { Mention, NamedKind } from './project-data.ts';
import { findTouchpoint } from './touchpoint-names.ts';

/** What one file's references lead to, and which of them lead nowhere. */
export interface Links {
  /** By `kind:folded name`. */
  readonly mentions: ReadonlyMap<string, readonly Mention[]>;
  readonly mistakes: readonly LinkMistake[];
}

/** A mistake in a file's names. Ways out beside its own fix may edit other files. */
export interface LinkMistake extends Mistake {
  readonly otherFixes?: readonly Fix[];
}

/** Follows every reference of a file. */
export function link(units: readonly Unit[], facts: Facts): Links {
  const linker = new Linker(facts);
  for (const unit of units) linker.unit(unit);
  // Not the linker itself: it holds the facts, and with them the whole project as it was.
  return { mentions: linker.mentions, mistakes: linker.mistakes };
}

type Target = Named | BuiltIn | Touchpoint;

/** What a reference on an element stands for. */
export function resolve(element: Element, reference: Reference, facts: Facts): Found<Target> {
  const { to } = reference;
  if (to === 'tag') return { target: undefined, how: 'exact' };
  if (to === 'channel') return facts.channel(reference);
  if (to === 'touchpoint' || to === 'next') return findTouchpoint(reference, journeyOf(element), facts);
  return facts.find(to, reference);
}

class Linker {
  readonly mentions = new Map<string, Mention[]>();
  readonly mistakes: LinkMistake[] = [];
  readonly #facts: Facts;
  /** The same few things are mentioned again and again. */
  readonly #keys = new Map<Target, string>();

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  unit(unit: Unit): void {
    this.#element(unit);
    if (unit.kind !== 'journey') return;
    for (const stage of unit.stages) {
      this.#element(stage);
      for (const step of stage.steps) this.#element(step);
    }
  }

  #element(element: Element): void {
    let lists: Map<string, Set<unknown>> | undefined;
    for (const property of element.block.properties) {
      if (property.reference) this.#follow(element, property, property.reference);
      if (property.by) this.#follow(element, property, property.by);
      if (property.word && element.kind === 'touchpoint') this.#feel(element, property, property.word);
      if (!property.list) continue;
      let seen: Set<unknown> | undefined;
      if (!isSingle(property, element)) {
        lists ??= new Map();
        seen = lists.get(property.keyword) ?? new Set();
        lists.set(property.keyword, seen);
      }
      for (const item of property.list) this.#item(element, property, item, seen);
    }
  }

  /** A word that the vocabulary knows is mentioned; others are built in, or for a check to look at. */
  #feel(element: Element, property: Property, word: Written): void {
    const entry = this.#facts.emotion(word.text);
    if (entry !== undefined) this.#mention(element, property, word, entry);
  }

  #item(element: Element, property: Property, item: Reference, seen: Set<unknown> | undefined): void {
    const target = item.to === 'tag' ? undefined : this.#follow(element, property, item);
    if (seen === undefined) return;
    const identity =
      target === undefined ? item.text : target.kind === 'built-in' ? `built-in ${target.name}` : target;
    if (seen.has(identity)) this.mistakes.push(repeatedName(item, property, this.#facts.textOf(element.uri)));
    seen.add(identity);
  }

  #follow(element: Element, property: Property, reference: Reference): Target | undefined {
    const found = resolve(element, reference, this.#facts);
    // A text in `expects` that is no promise's title is not a mistake: it says what no promise answers yet.
    const isOpenText = property.form.shape.kind === 'list' && property.form.shape.texts && reference.quoted;
    if (isOpenText && found.how !== 'title') return undefined;
    if (found.how === 'ambiguous') this.mistakes.push(ambiguousTitle(reference));
    else if (found.how === 'meant' || found.how === 'unknown') {
      const mistake = unknownName(reference, nameOf(found.target, element));
      const declares = declareMissing(reference, element.uri, this.#facts);
      this.mistakes.push(declares === undefined ? mistake : { ...mistake, otherFixes: [declares] });
    }
    if (found.target !== undefined) this.#mention(element, property, reference, found.target);
    return found.target;
  }

  #mention(by: Element, property: Property, reference: Reference | Written, target: Target): void {
    const kind = kindOf(target);
    if (kind === undefined || target.kind === 'touchpoint' || target.kind === 'built-in') return;
    let key = this.#keys.get(target);
    if (key === undefined) {
      key = `${kind}:${keyOf(target)}`;
      this.#keys.set(target, key);
    }
    const mention: Mention = { by, keyword: property.keyword, reference };
    const others = this.mentions.get(key);
    if (others === undefined) this.mentions.set(key, [mention]);
    else others.push(mention);
  }
}

/** Whether a list is one name long, and no other line of few goes on with it: then no name can stand in it twice. */
function isSingle({ list, keyword }: Property, { block: { properties } }: Element): boolean {
  if (list?.length !== 1 || properties.length > 20) return false;
  let lines = 0;
  for (const other of properties) if (other.keyword === keyword) lines += 1;
  return lines === 1;
}

function kindOf(target: Target): NamedKind | undefined {
  return target.kind === 'touchpoint' || target.kind === 'built-in' ? undefined : target.kind;
}

/** What an element would write to name a target: of a touchpoint of another journey, both names. */
function nameOf(target: Target | undefined, from: Element): string | undefined {
  if (target === undefined) return undefined;
  if (target.kind === 'built-in') return target.name;
  const name = target.name?.text;
  if (target.kind !== 'touchpoint' || target.journey === journeyOf(from)) return name;
  const journey = target.journey.name?.text;
  return name && journey && `${journey}.${name}`;
}

function journeyOf(element: Element): Journey | undefined {
  if (element.kind === 'touchpoint' || element.kind === 'gap') return element.stage.journey;
  return element.kind === 'stage' ? element.journey : element.kind === 'journey' ? element : undefined;
}
