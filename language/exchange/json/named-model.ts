import type { Element } from '../../model/elements.ts';
import type { ElementIds } from '../../views/element-ids.ts';
import type { ElementFacts } from './element-facts.ts';
import type { Annotated } from './project-model.ts';

/** A model some of whose optional fields are still undefined. */
type Draft<T> = { readonly [K in keyof T]: T[K] | (object extends Pick<T, K> ? undefined : never) };

/** Leaves out what is undefined. */
export function compact<T extends object>(draft: Draft<T>): T {
  const kept = Object.entries(draft).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as T;
}

export function named(element: Element, ids: ElementIds) {
  const { block, name } = element;
  return { id: ids.idOf(element), name: name?.text, title: block.title?.text.trim() || name?.text };
}

export function annotations(says: ElementFacts): { [K in keyof Annotated]: Annotated[K] | undefined } {
  return { tags: says.tags(), notes: says.texts('note') };
}
