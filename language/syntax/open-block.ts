import { exactly } from '../text/exactly.ts';
import type { BlockKind } from './keywords.ts';
import type { Block, Mistake, Property } from './tree.ts';

type Header = Omit<Block, 'properties' | 'blocks' | 'end'>;

/** A block that is still added to. */
export type GrowingBlock = { -readonly [K in keyof Block]: Block[K] };

/** Nothing more is added. */
export function finishBlock(block: GrowingBlock): void {
  block.properties = exactly(block.properties);
  block.blocks = exactly(block.blocks);
}

/** A block while its file is being read: properties and blocks are still added to it. */
export class OpenBlock {
  readonly kind: BlockKind;
  readonly parent: OpenBlock | undefined;
  readonly block: GrowingBlock;
  readonly #properties: Property[] = [];
  readonly #blocks: Block[] = [];

  constructor(header: Header, parent: OpenBlock | undefined) {
    this.kind = header.kind;
    this.parent = parent;
    this.block = { ...header, properties: this.#properties, blocks: this.#blocks, end: header.span.end };
    if (parent !== undefined) parent.#blocks.push(this.block);
  }

  /** Says that a statement belongs here, and so to every block around. */
  reach(end: number): void {
    this.block.end = Math.max(this.block.end, end);
    if (this.parent !== undefined) this.parent.reach(end);
  }

  /** Adds a property, or says why not: a second one where there can be but one. */
  add(property: Property): Mistake | undefined {
    const first = property.form.repeats
      ? undefined
      : this.#properties.find((it) => it.keyword === property.keyword);
    if (first === undefined) {
      this.#properties.push(property);
      return undefined;
    }
    return {
      code: 'repeated-property',
      message: `'${property.keyword}' stands here a second time: a ${this.kind} has one, so keep one of them.`,
      span: property.keywordSpan,
      related: { span: first.span, message: `The first '${property.keyword}' is here.` },
    };
  }
}
