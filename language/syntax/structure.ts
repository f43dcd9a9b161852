import { asBlockKind, isTopLevel, propertyOn, takersOf } from './keyword-lookup.ts';
import { keywordOf, type Where } from './keyword-of.ts';
import type { BlockKind } from './keywords.ts';
import { indentBefore, wholeLines, withoutMark } from './lines.ts';
import { finishBlock, type GrowingBlock, OpenBlock } from './open-block.ts';
import { Reader } from './reader.ts';
import { readValue, startsAmount } from './shapes/amount.ts';
import { inWords } from './shapes/choice.ts';
import { readDeclaration, readTitle } from './shapes/declaration.ts';
import { readProperty } from './shapes/read-property.ts';
import type { Block, Mistake, Statement } from './tree.ts';
import type { Value } from './values.ts';

export interface Structure {
  readonly blocks: readonly Block[];
  readonly mistakes: readonly Mistake[];
}

/** Gives every statement its place: which block a property belongs to follows from the keywords alone. */
export function structure(text: string, statements: readonly Statement[]): Structure {
  const builder = new StructureBuilder(text);
  for (const statement of statements) builder.add(statement);
  builder.finish();
  return builder;
}

/** The same for statements that follow on others, with the blocks that are open then: which blocks they open. */
export function structureAfter(
  open: readonly Block[],
  text: string,
  statements: readonly Statement[],
): { readonly opened: readonly Block[]; readonly mistakes: readonly Mistake[] } {
  const builder = new StructureBuilder(text, open);
  for (const statement of statements) builder.add(statement);
  builder.finish();
  return builder;
}

class StructureBuilder implements Structure {
  readonly blocks: Block[] = [];
  /** All of them, whatever they stand in. */
  readonly opened: GrowingBlock[] = [];
  readonly mistakes: Mistake[] = [];
  readonly #text: string;
  readonly #newLine: string;
  #open: OpenBlock | undefined;

  constructor(text: string, open: readonly Block[] = []) {
    this.#text = text;
    this.#newLine = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
    for (const block of open) this.#open = new OpenBlock(block, this.#open);
  }

  /** Nothing more is added. */
  finish(): void {
    for (const block of this.opened) finishBlock(block);
  }

  add(statement: Statement): void {
    const where: Where = { block: this.#open?.kind, inJourney: this.#find('journey') !== undefined };
    const { keyword, mistake } = keywordOf(statement, where);
    if (keyword === undefined) this.#report(mistake);
    else {
      const reader = new Reader(this.#text, statement, keyword);
      const kind = asBlockKind(keyword);
      const placed =
        kind === undefined ? this.#property(reader, statement) : this.#header(reader, kind, statement);
      this.#report(mistake ?? placed ?? reader.mistake);
    }
    if (this.#open !== undefined) this.#open.reach(statement.end);
  }

  #report(mistake: Mistake | undefined): void {
    if (mistake !== undefined) this.mistakes.push(mistake);
  }

  #header(reader: Reader, kind: BlockKind, statement: Statement): Mistake | undefined {
    const misplaced = isTopLevel(kind) ? this.#close() : this.#closeFor(kind, statement);
    const header = readHeader(reader, kind);
    this.#push(kind, false, statement, header);
    return misplaced;
  }

  #close(): undefined {
    this.#open = undefined;
  }

  /** Closes what this kind of block cannot stand in, and opens what it needs around it. */
  #closeFor(kind: BlockKind, statement: Statement): Mistake | undefined {
    const journey = this.#find('journey');
    if (journey === undefined) this.#push('journey', true, statement);
    else if (kind === 'stage') this.#open = journey;
    else this.#open = this.#find('stage') ?? journey;
    if (kind !== 'stage' && this.#open?.kind !== 'stage') this.#push('stage', true, statement);
    if (journey !== undefined) return undefined;
    const span = { start: statement.parts[0].start, end: statement.parts[0].end };
    return {
      code: 'misplaced-property',
      message: `This ${kind} belongs to no journey: write 'journey' with a name and a title above it.`,
      span,
    };
  }

  #find(kind: BlockKind): OpenBlock | undefined {
    let block = this.#open;
    while (block !== undefined && block.kind !== kind) block = block.parent;
    return block;
  }

  #push(kind: BlockKind, implied: boolean, statement: Statement, header: Partial<HeaderParts> = {}): void {
    const [first] = statement.parts;
    const parent = isTopLevel(kind) ? undefined : this.#open;
    this.#open = new OpenBlock(
      {
        kind,
        implied,
        keywordSpan: { start: first.start, end: first.end },
        span: { start: statement.start, end: statement.end },
        indent: withoutMark(indentBefore(this.#text, statement.start)),
        newLine: this.#newLine,
        name: header.name,
        title: header.title,
        duration: header.duration,
      },
      parent,
    );
    this.opened.push(this.#open.block);
    if (parent === undefined) this.blocks.push(this.#open.block);
  }

  #property(reader: Reader, statement: Statement): Mistake | undefined {
    const block = this.#open;
    const form = block === undefined ? undefined : propertyOn(block.kind, reader.keyword);
    if (block === undefined || form === undefined) return misplaced(reader, block?.kind);
    const property = readProperty(reader, form, { start: statement.start, end: statement.end });
    const repeated = block.add(property);
    if (repeated === undefined) return undefined;
    const edits = [{ span: wholeLines(this.#text, property.span), text: '' }];
    return { ...repeated, fix: { title: 'Remove this line', edits } };
  }
}

interface HeaderParts extends ReturnType<typeof readDeclaration> {
  readonly duration: Value | undefined;
}

function readHeader(reader: Reader, kind: BlockKind): HeaderParts {
  if (kind === 'vocabulary') {
    reader.finish("'vocabulary' stands alone, and its words on the lines below");
    return { name: undefined, title: undefined, duration: undefined };
  }
  if (kind !== 'gap') return { ...readDeclaration(reader), duration: undefined };
  const duration = startsAmount(reader.peek()) ? readValue(reader, ['duration']) : undefined;
  const title = readTitle(reader);
  reader.finish("'gap' takes how long it lasts and a title in quotes");
  return { name: undefined, title, duration };
}

function misplaced(reader: Reader, block: BlockKind | undefined): Mistake {
  const takers = takersOf(reader.keyword);
  const message =
    block === undefined
      ? `'${reader.keyword}' stands under no block yet: write it below a line with ${inWords(takers)}.`
      : `A ${block} has no '${reader.keyword}': it belongs below ${inWords(takers)}.`;
  return {
    code: 'misplaced-property',
    message,
    span: { start: reader.keywordPart.start, end: reader.keywordPart.end },
  };
}
