import type { Element, Entry, Journey } from '../model/elements.ts';
import type { BlockKind } from '../syntax/keywords.ts';
import type { Measure, Name, Property, Written } from '../syntax/tree.ts';
import type { Span } from '../text/span.ts';

export type ThingKind = BlockKind | Entry['kind'] | 'measure';

/** A measure as something that comes, goes and changes by itself. */
export class MeasureOf {
  readonly kind = 'measure';
  readonly uri: string;
  readonly on: Element;
  readonly property: Property;
  readonly measure: Measure;

  constructor(on: Element, property: Property, measure: Measure) {
    this.uri = on.uri;
    this.on = on;
    this.property = property;
    this.measure = measure;
  }

  get name(): Name {
    return this.measure.name;
  }

  get title(): string {
    return this.measure.name.text;
  }

  get nameSpan(): Span {
    return this.measure.name.span;
  }
}

/** Whatever a change can be about. */
export type Thing = Element | Entry | MeasureOf;

/** One thing on both sides. */
export interface Pair<T extends Thing = Thing> {
  readonly before: T;
  readonly after: T;
}

/** What stands below a thing's first line; nothing for what is only a line. */
export function propertiesOf(thing: Thing): readonly Property[] {
  return 'block' in thing ? thing.block.properties : [];
}

/** The title as written; undefined where the name is shown in its place, or nothing. */
export function writtenTitle(thing: Thing): Written | undefined {
  if (thing.kind === 'measure') return undefined;
  return 'block' in thing ? thing.block.title : thing.property.title;
}

/** The journey around a thing; undefined for what stands in none, and for a journey itself. */
export function journeyAround(thing: Thing): Journey | undefined {
  switch (thing.kind) {
    case 'touchpoint':
    case 'stage':
      return thing.journey;
    case 'gap':
      return thing.stage.journey;
    case 'measure':
      return thing.on.kind === 'journey' ? thing.on : journeyAround(thing.on);
    default:
      return undefined;
  }
}

/** What a thing is called in a change. */
export function calledIn(thing: Thing): string {
  if (thing.kind === 'gap') return thing.title || (thing.duration?.text ?? '');
  return thing.name?.text ?? thing.title;
}
