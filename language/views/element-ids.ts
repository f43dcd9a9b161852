import type { Element } from '../model/elements.ts';

export interface ElementIds {
  /** By id, all elements that an id was asked for. */
  readonly elements: ReadonlyMap<string, Element>;
  idOf(element: Element): string;
}

/** Gives each element of a drawing an id that tells it apart from the others and says what it is. */
export function elementIds(): ElementIds {
  const elements = new Map<string, Element>();
  const ids = new Map<Element, string>();
  return {
    elements,
    idOf(element) {
      const known = ids.get(element);
      if (known !== undefined) return known;
      const id = freeId(nameOf(element), elements);
      ids.set(element, id);
      elements.set(id, element);
      return id;
    },
  };
}

/** Whether this is the element that an id of a drawing meant; where several bear one name, each of them may be. */
export function isMeantBy(element: Element, id: string): boolean {
  const name = nameOf(element);
  return id === name || (id.startsWith(`${name}~`) && /^\d+$/.test(id.slice(name.length + 1)));
}

/** `journey.touchpoint` for what is named inside a journey, and the name with its kind for everything else. */
function nameOf(element: Element): string {
  const own = element.name?.text ?? element.kind;
  switch (element.kind) {
    case 'touchpoint':
      return `${element.journey.name?.text ?? ''}.${own}`;
    case 'stage':
      return `stage:${element.journey.name?.text ?? ''}.${own}`;
    case 'gap':
      return `gap:${element.stage.journey.name?.text ?? ''}`;
    default:
      return `${element.kind}:${own}`;
  }
}

/** Two things may bear one name by mistake, and gaps bear none: then the place among them tells them apart. */
function freeId(name: string, taken: ReadonlyMap<string, unknown>): string {
  let id = name;
  for (let count = 2; taken.has(id); count += 1) id = `${name}~${count}`;
  return id;
}
