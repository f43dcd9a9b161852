import { applyEdits, type Edit } from '../../text/edit.ts';
import { columnsOf, misledStatements } from '../indentation.ts';
import { indentBefore, withoutMark } from '../lines.ts';
import { parse } from '../parse.ts';
import type { Block, Tree } from '../tree.ts';
import type { Line } from './statements.ts';

/** One level. */
export const step = '  ';

/**
 * The white space that belongs before each statement: two spaces a level. What misleads by its indentation keeps it,
 * since only a person knows whether the indentation or the keyword is right, and so does whatever would make it stop or
 * begin to mislead.
 */
export function indentsOf(tree: Tree, lines: readonly Line[]): readonly string[] {
  const levels = lines.map(({ depth }) => step.repeat(depth));
  const misled = misledIn(tree);
  if (misled.size === 0) return levels;
  const written = lines.map(({ statement }) => indentOf(tree.text, statement.start));
  const kept = keptWith(misled, lines);
  const indents = levels.map((level, index) => (kept.has(index) ? (written[index] ?? level) : level));
  if (isSame(misledIn(parse(indented(tree, indents))), misled)) return indents;
  const left = leftAlone(tree, lines, misled, written);
  return levels.map((level, index) => (left.has(index) ? (written[index] ?? level) : level));
}

/** The white space before a statement or comment; a byte-order mark is none. */
export function indentOf(text: string, offset: number): string {
  return withoutMark(indentBefore(text, offset));
}

/** Which statements, counted from 0, mislead. */
function misledIn(tree: Tree): ReadonlySet<number> {
  const found = misledStatements(tree, () => false);
  if (found.length === 0) return new Set();
  const places = new Map(tree.statements.map(({ start }, index) => [start, index]));
  return new Set(found.map(({ statement }) => places.get(statement.span.start) ?? -1));
}

/** A block that misleads with all that stands in it. */
function keptWith(misled: ReadonlySet<number>, lines: readonly Line[]): ReadonlySet<number> {
  const kept = new Set(misled);
  let end = -1;
  for (const [index, { statement, header }] of lines.entries()) {
    if (statement.start < end) kept.add(index);
    else if (misled.has(index) && header !== undefined) end = header.end;
  }
  return kept;
}

function indented(tree: Tree, indents: readonly string[]): string {
  const edits = tree.statements.map(({ start }, index): Edit => {
    const written = indentOf(tree.text, start);
    return { span: { start: start - written.length, end: start }, text: indents[index] ?? written };
  });
  return applyEdits(tree.text, edits);
}

/**
 * Each outermost block in which something misleads; and, where that block itself is indented, the one above it, since
 * their depths are compared.
 */
function leftAlone(
  tree: Tree,
  lines: readonly Line[],
  misled: ReadonlySet<number>,
  written: readonly string[],
): ReadonlySet<number> {
  const blockOf = outermostBlocks(tree.blocks, lines);
  const left = new Set([...misled].map((index) => blockOf[index]));
  for (let index = lines.length - 1; index > 0; index -= 1) {
    const [above, block] = [blockOf[index - 1], blockOf[index]];
    if (above !== block && left.has(block) && columnsOf(written[index] ?? '') > 0) left.add(above);
  }
  return new Set([...lines.keys()].filter((index) => left.has(blockOf[index])));
}

/** For each statement the outermost block it stands in, counted from 1; 0 above the first one. */
function outermostBlocks(blocks: readonly Block[], lines: readonly Line[]): readonly number[] {
  const starts = new Set(blocks.map(({ span }) => span.start));
  let block = 0;
  return lines.map(({ statement }) => {
    if (starts.has(statement.start)) block += 1;
    return block;
  });
}

function isSame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.size === other.size && [...one].every((it) => other.has(it));
}
