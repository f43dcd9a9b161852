import type { Edit } from '../text/edit.ts';
import { columnsBefore, indentBefore, withoutMark } from './lines.ts';
import type { Block, Property, Tree } from './tree.ts';

/** A statement whose indentation gives it to another block than its keyword does. */
export interface Misled {
  readonly statement: Block | Property;
  /** The block it belongs to and is no deeper than; or one that it closes and is deeper than. */
  readonly beside: Block;
  readonly isTooDeep: boolean;
  /** Sets it straight, a block with all that stands in it. */
  readonly edits: readonly Edit[];
}

/** The misled statements of a tree; of the blocks that `isPassedOver` names and all that stands in them, none. */
export function misledStatements(tree: Tree, isPassedOver: (block: Block) => boolean): readonly Misled[] {
  return new Reading(tree, isPassedOver).found;
}

/** A written block, and the written one around it. */
interface Level {
  readonly block: Block;
  readonly around: Level | undefined;
  /** How deep a statement may stand and still be too shallow for this block; -1 where its header says nothing of it. */
  readonly shallow: number;
}

const step = '  ';

class Reading {
  readonly found: Misled[] = [];
  readonly #text: string;
  readonly #isPassedOver: (block: Block) => boolean;
  readonly #straightened = new Map<Block, readonly Edit[]>();

  constructor(tree: Tree, isPassedOver: (block: Block) => boolean) {
    this.#text = tree.text;
    this.#isPassedOver = isPassedOver;
    this.#blocks(tree.blocks, undefined);
  }

  /** Reads the blocks that follow each other in another, or in the file. */
  #blocks(blocks: readonly Block[], around: Level | undefined): void {
    let previous: Block | undefined;
    for (const block of blocks) {
      if (block.implied) {
        // What stands before the first stage stands in the journey; without a journey it stands nowhere yet.
        if (block.kind === 'stage') this.#blocks(block.blocks, around);
      } else if (!this.#isPassedOver(block)) this.#block(block, around, openIn(previous));
      previous = block;
    }
  }

  #block(block: Block, around: Level | undefined, closed: readonly Block[]): void {
    const level = { block, around, shallow: shallowIn(block, around) };
    this.#header(block, around, closed);
    for (const property of block.properties) this.#property(property, level);
    this.#blocks(block.blocks, level);
  }

  #property(property: Property, level: Level): void {
    if (columnsBefore(this.#text, property.span.start) > level.shallow) return;
    const edits = this.#reindent(property, `${level.block.indent}${step}`);
    this.found.push({ statement: property, beside: level.block, isTooDeep: false, edits });
  }

  #header(block: Block, around: Level | undefined, closed: readonly Block[]): void {
    const edits = () => this.#straight(block, around, closed);
    const outer = closed.find((it) => columnsOf(block.indent) > columnsOf(it.indent));
    if (around !== undefined && isTooShallow(block.indent, around))
      this.found.push({ statement: block, beside: around.block, isTooDeep: false, edits: edits() });
    else if (outer !== undefined)
      this.found.push({ statement: block, beside: outer, isTooDeep: true, edits: edits() });
  }

  /** One level deeper than the block around it, or as deep as the outermost it closes, where that can be told apart. */
  #straight(block: Block, around: Level | undefined, closed: readonly Block[]): readonly Edit[] {
    const level = around === undefined ? '' : `${around.block.indent}${step}`;
    const [indent = ''] = [level, ...closed.map(({ indent }) => indent)].sort(
      (a, b) => columnsOf(a) - columnsOf(b),
    );
    if (around === undefined || !isTooShallow(indent, around)) return this.#shift(block, indent);
    // What it closes is misled as well, so that only all of it together can be set straight.
    const whole = outermost(around).block;
    const edits = this.#straightened.get(whole) ?? this.#shift(whole, '');
    this.#straightened.set(whole, edits);
    return edits;
  }

  /** Sets a block and all that stands in it two spaces a level. */
  #shift(block: Block, indent: string): readonly Edit[] {
    const inner = block.implied ? indent : `${indent}${step}`;
    return [
      ...(block.implied ? [] : this.#reindent(block, indent)),
      ...block.properties.flatMap((it) => this.#reindent(it, inner)),
      ...block.blocks.flatMap((it) => this.#shift(it, inner)),
    ];
  }

  #reindent({ span }: Block | Property, indent: string): Edit[] {
    const written = withoutMark(indentBefore(this.#text, span.start));
    if (written === indent) return [];
    return [{ span: { start: span.start - written.length, end: span.start }, text: indent }];
  }
}

/** Whether a statement is no deeper than its block's header, although that is itself deeper than the block around it. */
function isTooShallow(indent: string, { shallow }: Level): boolean {
  return columnsOf(indent) <= shallow;
}

function shallowIn(block: Block, around: Level | undefined): number {
  const header = columnsOf(block.indent);
  return header > (around === undefined ? 0 : columnsOf(around.block.indent)) ? header : -1;
}

/** The written blocks that are still open after one: itself, the last one in it, and so on. */
function openIn(block: Block | undefined): readonly Block[] {
  const open: Block[] = [];
  for (let it = block; it !== undefined; it = it.blocks.at(-1)) if (!it.implied) open.push(it);
  return open;
}

function outermost(level: Level): Level {
  let outer = level;
  while (outer.around !== undefined) outer = outer.around;
  return outer;
}

/** A tab counts as two columns. */
export function columnsOf(indent: string): number {
  let columns = indent.length;
  for (let tab = indent.indexOf('\t'); tab >= 0; tab = indent.indexOf('\t', tab + 1)) columns += 1;
  return columns;
}
