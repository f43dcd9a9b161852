import { sameHead, sameTail } from '../text/same-ends.ts';
import { isClosed } from './quoted.ts';
import { shiftBlock, shiftComment, shiftStatement } from './shift.ts';
import { parseStatements } from './statement-parser.ts';
import { structureAfter } from './structure.ts';
import type { Block, Comment, Mistake, Tree } from './tree.ts';

/** What there is to know of a text; its statements are read when somebody asks for them. */
export type Reread = Pick<Tree, 'blocks' | 'comments' | 'mistakes'>;

/**
 * Reads only the block that an edit is in, and takes the others from the text before: those above as they are, those
 * below a little further on. Undefined where more than one block may be read otherwise; then all has to be read.
 */
export function reread(before: Tree, text: string): Reread | undefined {
  const place = placeOfEdit(before, text);
  if (place === undefined) return undefined;
  const { path, start, end, by } = place;
  const read = readBlock(place, text);
  // What is wrong elsewhere may be so because of what stood here: a text without an end, a comma that wants a name.
  const isWrongElsewhere = before.mistakes.some(({ span }) => span.start < start || span.start >= end);
  if (read === undefined || isWrongElsewhere) return undefined;
  return {
    blocks: replaced(before.blocks, path, read.block, by),
    comments: [
      ...before.comments.filter((it) => it.start < start),
      ...read.comments,
      ...before.comments.filter((it) => it.start >= end).map((it) => shiftComment(it, by)),
    ],
    mistakes: read.mistakes,
  };
}

/** The block that an edit is in. */
interface Place {
  /** From the block at the top level to the one itself. */
  readonly path: readonly Block[];
  /** The blocks that are open just before it, the outermost first. */
  readonly openBefore: readonly Block[];
  /** From where it begins to where the next block does, in the text before. */
  readonly start: number;
  readonly end: number;
  /** So many characters further on stands what is below it. */
  readonly by: number;
  /** What its stretch of the text says now. */
  readonly words: string;
}

function placeOfEdit(before: Tree, text: string): Place | undefined {
  const head = sameHead(before.text, text);
  const by = text.length - before.text.length;
  const paths = pathsOf(before.blocks);
  const at = paths.findLastIndex((it) => startOf(it) < head);
  const [path, next] = [paths[at], paths[at + 1]];
  if (path === undefined || path.some(({ implied }) => implied)) return undefined;
  const [start, end] = [startOf(path), next === undefined ? before.text.length : startOf(next)];
  if (end < before.text.length - sameTail(before.text, text, head)) return undefined;
  // A copy, since what is cut out of a string keeps all of it alive: here the whole text as it was at one keystroke.
  const words = ` ${text.slice(start, end + by)}`.slice(1);
  const isWhole = next === undefined || indentAtEnd(words) === next.at(-1)?.indent;
  const sameLineEnds = firstLineEnd(before.text) === firstLineEnd(text);
  return isWhole && sameLineEnds
    ? { path, openBefore: paths[at - 1] ?? [], start, end, by, words }
    : undefined;
}

/** Every block with those around it, in the order written. */
function pathsOf(blocks: readonly Block[], around: readonly Block[] = []): (readonly Block[])[] {
  return blocks.flatMap((block) => {
    const path = [...around, block];
    return [path, ...pathsOf(block.blocks, path)];
  });
}

function startOf(path: readonly Block[]): number {
  return path.at(-1)?.span.start ?? 0;
}

/** The white space that a stretch of text ends with, if a line begins with it. */
function indentAtEnd(words: string): string | undefined {
  return /[\r\n]([ \t]*)$/.exec(words)?.[1];
}

function firstLineEnd(text: string): string | undefined {
  return /\r\n|\n|\r/.exec(text)?.[0];
}

interface ReadBlock {
  readonly block: Block;
  readonly comments: readonly Comment[];
  readonly mistakes: readonly Mistake[];
}

/** The block as it is now; undefined where it is no longer one of its kind, or what is below may have become part of it. */
function readBlock({ path, openBefore, start, words }: Place, text: string): ReadBlock | undefined {
  const read = parseStatements(words);
  const parts = read.statements.flatMap((it) => it.parts);
  if (parts.some((part) => part.kind === 'block' && !isClosed(part))) return undefined;
  const statements = read.statements.map((it) => shiftStatement(it, start));
  const { opened, mistakes } = structureAfter(openBefore, text, statements);
  const [block, ...others] = opened;
  if (block === undefined || others.length > 0) return undefined;
  if (block.kind !== path.at(-1)?.kind || block.span.start !== start) return undefined;
  return { block, comments: read.comments.map((it) => shiftComment(it, start)), mistakes };
}

/** The blocks with one of them read anew; those below have moved. */
function replaced(
  blocks: readonly Block[],
  path: readonly Block[],
  now: Block,
  by: number,
): readonly Block[] {
  const [holder, ...inside] = path;
  return blocks.map((block) => {
    if (holder === undefined || block.span.start < holder.span.start) return block;
    if (block !== holder) return by === 0 ? block : shiftBlock(block, by);
    return inside.length === 0 ? withParts(now, block, by) : around(block, inside, now, by);
  });
}

/** A block that was read anew, with the blocks that stand in it. */
function withParts(now: Block, before: Block, by: number): Block {
  if (before.blocks.length === 0) return now;
  return { ...now, blocks: before.blocks.map((it) => shiftBlock(it, by)), end: before.end + by };
}

/** A block around the one that was read anew: it ends with the last one in it. */
function around(block: Block, inside: readonly Block[], now: Block, by: number): Block {
  const blocks = replaced(block.blocks, inside, now, by);
  return { ...block, blocks, end: blocks.at(-1)?.end ?? block.end };
}
