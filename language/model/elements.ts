import type { BlockKind } from '../syntax/keywords.ts';
import { foldName } from '../syntax/names.ts';
import type { Block, Name, Property, Reference, Written } from '../syntax/tree.ts';
import type { Value } from '../syntax/values.ts';
import type { Span } from '../text/span.ts';

const none: readonly never[] = [];

/** What every element of a project is: something declared at a place in a file. */
abstract class DeclaredElement {
  readonly uri: string;
  readonly block: Block;

  constructor(uri: string, block: Block) {
    this.uri = uri;
    this.block = block;
  }

  abstract readonly kind: BlockKind;

  get name(): Name | undefined {
    return this.block.name;
  }

  /** What people read: the title, or the name where there is none; empty for what needs neither. */
  get title(): string {
    return this.block.title?.text ?? this.block.name?.text ?? (this.isNameless ? 'without a name' : '');
  }

  /** Whether a name is still to be written: gaps, vocabularies and stages that are only implied need none. */
  private get isNameless(): boolean {
    const { name, implied, kind } = this.block;
    return name === undefined && !implied && kind !== 'gap' && kind !== 'vocabulary';
  }

  /** Where a finding about this element stands: at its name, or at the keyword where it has none. */
  get nameSpan(): Span {
    return this.block.name?.span ?? this.block.keywordSpan;
  }

  // Checks ask the next three of each touchpoint again and again, mostly for what is not there: so they are plain loops,
  // and what is not there takes no memory.

  /** All properties of a keyword, in the order written. */
  all(keyword: string): readonly Property[] {
    let found: Property[] | undefined;
    for (const property of this.block.properties) {
      if (property.keyword !== keyword) continue;
      if (found === undefined) found = [property];
      else found.push(property);
    }
    return found ?? none;
  }

  /** The property of a keyword that stands here at most once. */
  one(keyword: string): Property | undefined {
    for (const property of this.block.properties) if (property.keyword === keyword) return property;
    return undefined;
  }

  has(keyword: string): boolean {
    return this.one(keyword) !== undefined;
  }

  /** The names that the lines of a list property add up to. */
  list(keyword: string): readonly Reference[] {
    const lines = this.all(keyword);
    return lines.length === 1 ? (lines[0]?.list ?? none) : lines.flatMap((it) => it.list ?? []);
  }

  /** The team that a statement `owner` names; undefined too where the statement is there and names none. */
  get owner(): Reference | undefined {
    return this.one('owner')?.reference;
  }
}

export class Brand extends DeclaredElement {
  readonly kind = 'brand';
}

export class Team extends DeclaredElement {
  readonly kind = 'team';

  get partOf(): Reference | undefined {
    return this.one('part-of')?.reference;
  }
}

export class Persona extends DeclaredElement {
  readonly kind = 'persona';
}

export class CustomerPromise extends DeclaredElement {
  readonly kind = 'promise';

  get status(): 'draft' | 'live' | 'retired' {
    const written = this.one('status')?.choice?.text;
    return written === 'draft' || written === 'retired' ? written : 'live';
  }
}

export class Vocabulary extends DeclaredElement {
  readonly kind = 'vocabulary';
}

export class Journey extends DeclaredElement {
  readonly kind = 'journey';
  readonly stages: readonly Stage[];
  /** Each with its place among them, in the order written. */
  #distinct:
    | { readonly list: readonly Touchpoint[]; readonly places: ReadonlyMap<Touchpoint, number> }
    | undefined;

  constructor(uri: string, block: Block) {
    super(uri, block);
    this.stages = block.blocks.map((it) => new Stage(uri, it, this));
  }

  get touchpoints(): readonly Touchpoint[] {
    return this.stages.flatMap((stage) => stage.touchpoints);
  }

  get gaps(): readonly Gap[] {
    return this.stages.flatMap((stage) => stage.steps.filter((step) => step.kind === 'gap'));
  }

  /** Of touchpoints with one name the first counts; one without a name counts always. */
  get distinctTouchpoints(): readonly Touchpoint[] {
    return this.#firsts.list;
  }

  /** The place of a touchpoint among the distinct ones, from 0; undefined where one of its name stands before it. */
  placeAmongDistinct(touchpoint: Touchpoint): number | undefined {
    return this.#firsts.places.get(touchpoint);
  }

  get #firsts() {
    if (this.#distinct === undefined) {
      const list = firstOfEachName(this.touchpoints);
      this.#distinct = { list, places: new Map(list.map((it, index) => [it, index])) };
    }
    return this.#distinct;
  }

  /** Of stages with one name the first counts; one without a name counts always. */
  get distinctStages(): readonly Stage[] {
    return firstOfEachName(this.stages);
  }

  get isCurrent(): boolean {
    return this.one('status')?.choice?.text !== 'future';
  }

  /** Whether no journey is written around these stages: then there is nothing to check or draw yet. */
  get isImplied(): boolean {
    return this.block.implied;
  }
}

export class Stage extends DeclaredElement {
  readonly kind = 'stage';
  readonly journey: Journey;
  /** Touchpoints and gaps in the order the customer meets them. */
  readonly steps: readonly (Touchpoint | Gap)[];

  constructor(uri: string, block: Block, journey: Journey) {
    super(uri, block);
    this.journey = journey;
    this.steps = block.blocks.map((it) =>
      it.kind === 'gap' ? new Gap(uri, it, this) : new Touchpoint(uri, it, this),
    );
  }

  get touchpoints(): readonly Touchpoint[] {
    return this.steps.filter((step) => step.kind === 'touchpoint');
  }
}

export class Touchpoint extends DeclaredElement {
  readonly kind = 'touchpoint';
  readonly stage: Stage;
  /** Null until somebody asks: many checks do, each for the same. */
  #emotion: Emotion | undefined | null = null;

  constructor(uri: string, block: Block, stage: Stage) {
    super(uri, block);
    this.stage = stage;
  }

  get journey(): Journey {
    return this.stage.journey;
  }

  /** Whether it happens without the brand, as when friends are asked. */
  get isOutside(): boolean {
    return this.has('outside');
  }

  /** The emotion's word in lower case and its written score, -2 to 2; undefined where no emotion is stated. */
  get emotion(): Emotion | undefined {
    if (this.#emotion === null) {
      const property = this.one('emotion');
      this.#emotion = property && { word: property.word, score: property.score };
    }
    return this.#emotion;
  }
}

interface Emotion {
  readonly word: Written | undefined;
  readonly score: number | undefined;
}

export class Gap extends DeclaredElement {
  readonly kind = 'gap';
  readonly stage: Stage;

  constructor(uri: string, block: Block, stage: Stage) {
    super(uri, block);
    this.stage = stage;
  }

  /** In seconds, the longer end of a range; undefined where no length is stated. */
  get duration(): Value | undefined {
    return this.block.duration;
  }
}

function firstOfEachName<E extends DeclaredElement>(elements: readonly E[]): readonly E[] {
  const seen = new Set<string>();
  return elements.filter(({ name }) => {
    if (name === undefined) return true;
    const known = seen.size;
    return seen.add(foldName(name.text)).size > known;
  });
}

/** A name declared in a line of a brand or vocabulary: a brand value, a channel, or an emotion's word. */
export class Entry {
  readonly kind: 'value' | 'channel' | 'emotion';
  readonly uri: string;
  readonly property: Property;

  constructor(kind: Entry['kind'], uri: string, property: Property) {
    this.kind = kind;
    this.uri = uri;
    this.property = property;
  }

  get name(): Name | Written | undefined {
    return this.property.name ?? this.property.word;
  }

  get title(): string {
    return this.property.title?.text ?? this.name?.text ?? '';
  }

  get nameSpan(): Span {
    return this.name?.span ?? this.property.keywordSpan;
  }
}

/** What stands at the top level of a file. */
export type Unit = Brand | Team | Persona | CustomerPromise | Vocabulary | Journey;

export type Element = Unit | Stage | Touchpoint | Gap;

/** What a name anywhere in the project can stand for. */
export type Named = Team | Persona | CustomerPromise | Journey | Entry;

/** The element of a block at the top level. */
export function unitOf(uri: string, block: Block): Unit {
  switch (block.kind) {
    case 'brand':
      return new Brand(uri, block);
    case 'team':
      return new Team(uri, block);
    case 'persona':
      return new Persona(uri, block);
    case 'promise':
      return new CustomerPromise(uri, block);
    case 'vocabulary':
      return new Vocabulary(uri, block);
    default:
      return new Journey(uri, block);
  }
}

/** A unit and all that stands in it, in the order written. */
export function elementsOf(unit: Unit): readonly Element[] {
  if (unit.kind !== 'journey') return [unit];
  return [unit, ...unit.stages.flatMap((stage) => [stage, ...stage.steps])];
}
