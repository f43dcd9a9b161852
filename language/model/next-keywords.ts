import { isTopLevel } from '../syntax/keyword-lookup.ts';
import type { BlockKind } from '../syntax/keywords.ts';
import { indentBefore, withoutMark } from '../syntax/lines.ts';
import type { Block } from '../syntax/tree.ts';
import { nextBlocks, nextProperties, topLevelBlocks } from '../syntax/usual-order.ts';
import type { Element } from './elements.ts';
import type { Facts } from './facts.ts';
import { openAt } from './open-at.ts';
import type { SourceFile } from './source-file.ts';

/** A keyword that may begin a line. */
export interface NextKeyword {
  readonly keyword: string;
  /** The kind of block that a property would belong to; undefined for a keyword that opens a block. */
  readonly on: BlockKind | undefined;
  /** The white space that belongs before it here. */
  readonly indent: string;
}

/**
 * The keywords that may begin the statement at `start`, the most likely first. `open` is the element whose block is open
 * before it; what that block has already, and may have but once, is left out.
 */
export function nextKeywords(
  file: SourceFile,
  start: number,
  open: Element | undefined,
  facts: Facts,
): readonly NextKeyword[] {
  const here = withoutMark(indentBefore(file.text, start));
  const chain = chainOf(open);
  const step = [here, ...chain.map((it) => it.block.indent)].some((it) => it.includes('\t')) ? '\t' : '  ';
  const { often, others } =
    open === undefined ? noProperties : nextProperties(open.kind, writtenIn(file, start, open));
  const asProperty = (keyword: string): NextKeyword => ({
    keyword,
    on: open?.kind,
    indent: open === undefined ? here : propertyIndent(file.text, open.block, start, step),
  });
  const blocks = nextBlocks(open?.kind).map((it) => asBlock(it, chain, step));
  const top = topLevelBlocks(chain.at(-1)?.kind)
    .filter((it) => it !== 'brand' || facts.brand === undefined)
    .map((it) => asBlock(it, chain, step));
  const first = [...blocks, ...top].filter((it) => isMeantBy(here, it, chain, file.text));
  const all = [...first, ...often.map(asProperty), ...blocks, ...others.map(asProperty), ...top];
  return all.filter((it, index) => all.findIndex((other) => other.keyword === it.keyword) === index);
}

const noProperties: ReturnType<typeof nextProperties> = { often: [], others: [] };

/** The written elements whose blocks are open, the innermost first. */
function chainOf(open: Element | undefined): readonly Element[] {
  if (open === undefined) return [];
  const outer: readonly Element[] =
    open.kind === 'touchpoint' || open.kind === 'gap'
      ? [open.stage, open.stage.journey]
      : open.kind === 'stage'
        ? [open.journey]
        : [];
  return [open, ...outer].filter((it) => !it.block.implied);
}

/** The properties of a block but for the one at `start`. A line that is not finished may have taken some away from it. */
function writtenIn({ units }: SourceFile, start: number, open: Element): readonly string[] {
  const opened = openAt(units, start);
  const own = open.block.properties.filter((it) => it.span.start !== start);
  const before = own.filter((it) => it.span.start < start);
  const after = own.filter((it) => it.span.start > start);
  const taken = opened !== undefined && opened.block.span.start === start ? opened.block.properties : [];
  // The last of those before the cursor says how far the block has got.
  return [...after, ...taken, ...before].map((it) => it.keyword);
}

function propertyIndent(text: string, block: Block, start: number, step: string): string {
  const beside = block.properties.findLast((it) => it.span.start < start);
  return withoutMark(beside === undefined ? block.indent + step : indentBefore(text, beside.span.start));
}

function asBlock(kind: BlockKind, chain: readonly Element[], step: string): NextKeyword {
  const isSame = (it: Element) => it.kind === kind || (isStep(kind) && isStep(it.kind));
  const beside = isTopLevel(kind) ? chain.at(-1) : chain.find(isSame);
  const around = chain.find((it) => it.kind === (isStep(kind) ? 'stage' : 'journey')) ?? chain.at(-1);
  const outer = isTopLevel(kind) || around === undefined ? '' : around.block.indent + step;
  return { keyword: kind, on: undefined, indent: beside?.block.indent ?? outer };
}

function isStep(kind: BlockKind): boolean {
  return kind === 'touchpoint' || kind === 'gap';
}

/** Whether the indentation says that this block is what is wanted: as deep as one that is open, and less so than its lines. */
function isMeantBy(here: string, { indent }: NextKeyword, chain: readonly Element[], text: string): boolean {
  const [open] = chain;
  if (open === undefined || here !== indent) return false;
  const lines = open.block.properties.map((it) => indentBefore(text, it.span.start));
  const isFlat = lines.some((it) => it.length <= open.block.indent.length) || isFlatIn(chain);
  return !isFlat && here.length <= open.block.indent.length;
}

/** Whether blocks are no deeper than those around them, so that indentation says nothing. */
function isFlatIn(chain: readonly Element[]): boolean {
  return chain.some((it, index) => {
    const outer = chain[index + 1];
    return outer !== undefined && it.block.indent.length <= outer.block.indent.length;
  });
}

/** A byte-order mark before the first statement is no indentation. */
