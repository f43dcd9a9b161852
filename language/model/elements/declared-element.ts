import type { BlockKind } from '../../syntax/keywords.ts';
import type { Block, Name, Property, Reference } from '../../syntax/tree.ts';
import type { Span } from '../../text/span.ts';

/** What every element of a project is: something declared at a place in a file. */
export abstract class DeclaredElement {
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
    let only: Property | undefined;
    for (const property of this.block.properties) {
      if (property.keyword !== keyword) continue;
      if (only !== undefined) return this.all(keyword).flatMap((it) => it.list ?? none);
      only = property;
    }
    return only?.list ?? none;
  }

  /** The team that a statement `owner` names; undefined too where the statement is there and names none. */
  get owner(): Reference | undefined {
    return this.one('owner')?.reference;
  }
}

const none: readonly never[] = [];
