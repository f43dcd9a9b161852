import type { Element, Journey } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { resolve } from '../../model/link.ts';
import type { Reference } from '../../syntax/tree.ts';
import { compact } from './named-model.ts';
import type { DatedModel, DoneModel, ExpectationModel, LinkModel } from './project-model.ts';
import { measureModel, valueModel } from './values.ts';

/** What an element says, as plain data; references as names. What it does not say is undefined. */
export class ElementFacts {
  readonly #element: Element;
  readonly #facts: Facts;

  constructor(element: Element, facts: Facts) {
    this.#element = element;
    this.#facts = facts;
  }

  has(keyword: string): true | undefined {
    return this.#element.has(keyword) || undefined;
  }

  text(keyword: string): string | undefined {
    return this.#element.one(keyword)?.text?.text;
  }

  texts(keyword: string): string[] | undefined {
    return some(this.#element.all(keyword).flatMap(({ text }) => text?.text ?? []));
  }

  reference(keyword: string): string | undefined {
    const reference = this.#element.one(keyword)?.reference;
    return reference && this.#nameOf(reference);
  }

  names(keyword: string): string[] | undefined {
    // One that is named twice by mistake is there once.
    return some([...new Set(this.#element.list(keyword).map((it) => this.#nameOf(it)))]);
  }

  tags(): string[] | undefined {
    return some([...new Set(this.#element.list('tag').map(({ text }) => text))]);
  }

  expectations(): ExpectationModel[] | undefined {
    const seen = new Set<string>();
    const all = this.#element.list('expects').map((reference): ExpectationModel => {
      const { target, how } = resolve(this.#element, reference, this.#facts);
      if (reference.quoted && how !== 'title') return { text: reference.text };
      return { promise: (target?.kind === 'promise' ? target.name?.text : undefined) ?? reference.text };
    });
    return some(all.filter((it) => !seen.has(JSON.stringify(it)) && seen.add(JSON.stringify(it))));
  }

  dated(keyword: string): DatedModel[] | undefined {
    const all = this.#element.all(keyword).filter(({ text }) => text !== undefined);
    return some(all.map(({ text, on }) => compact<DatedModel>({ text: text?.text ?? '', on: on?.text })));
  }

  done(keyword: string): DoneModel[] | undefined {
    const all = this.#element.all(keyword).filter(({ text }) => text !== undefined);
    return some(all.map(({ text, by }) => ({ text: text?.text ?? '', ...(by && { by: this.#nameOf(by) }) })));
  }

  value(keyword: string) {
    const value = this.#element.one(keyword)?.value;
    return value && valueModel(value);
  }

  measures() {
    return some(
      this.#element.block.properties.flatMap(({ measure }) => (measure ? measureModel(measure) : [])),
    );
  }

  links(): LinkModel[] | undefined {
    const all = this.#element.all('leads-to');
    return some(
      all.flatMap(({ reference, text }) =>
        reference === undefined ? [] : compact<LinkModel>({ ...this.#link(reference), when: text?.text }),
      ),
    );
  }

  #link(reference: Reference): Omit<LinkModel, 'when'> {
    const { target } = resolve(this.#element, reference, this.#facts);
    if (target?.kind !== 'touchpoint' && target?.kind !== 'journey')
      return { to: reference.text, kind: 'unknown' };
    return { to: this.#nameOf(reference), kind: target.kind };
  }

  /** The name of what a reference stands for, as its fix would leave it; else what is written. */
  #nameOf(reference: Reference): string {
    const { target } = resolve(this.#element, reference, this.#facts);
    if (target === undefined) return reference.text;
    if (target.kind === 'built-in') return target.name;
    const name = target.name?.text ?? reference.text;
    if (target.kind !== 'touchpoint' || target.journey === journeyOf(this.#element)) return name;
    return `${target.journey.name?.text ?? ''}.${name}`;
  }
}

/** A list that says something; undefined where it is empty. */
export function some<T>(list: readonly T[]): T[] | undefined {
  return list.length === 0 ? undefined : [...list];
}

function journeyOf(element: Element): Journey | undefined {
  if (element.kind === 'touchpoint' || element.kind === 'gap') return element.stage.journey;
  return undefined;
}
