import type { Edit } from '../../text/edit.ts';
import { properties } from '../keywords.ts';
import { type LayoutItem, layout } from '../layout.ts';
import type { Tree } from '../tree.ts';
import { contentEnd } from './statement-edits.ts';
import { isOpenEnded, type Line, linesOf } from './statements.ts';

/** A property with the comments above it. */
interface Chunk {
  readonly start: number;
  readonly end: number;
  readonly rank: number;
}

/**
 * Puts the properties of each block into their usual order; those of one kind stay in theirs. Blank lines keep groups
 * apart, and a block with a mistake in it is left as it is.
 */
export function sortProperties(tree: Tree): Edit[] {
  const lines = linesOf(tree);
  if (lines.some(({ statement }) => isOpenEnded(statement))) return [];
  return groupsIn(layout(tree), lines).flatMap((group) => editsFor(tree.text, group));
}

function groupsIn(items: readonly LayoutItem[], lines: readonly Line[]): readonly (readonly Chunk[])[] {
  const groups: Chunk[][] = [];
  const faulty = faultyBlocks(lines);
  let group: Chunk[] = [];
  let start: number | undefined;
  let next = 0;
  const finish = () => {
    if (group.length > 1) groups.push(group);
    group = [];
    start = undefined;
  };
  for (const item of items) {
    if (item.kind === 'comment') start ??= item.start;
    else if (item.kind === 'blank') finish();
    else {
      const line = lines[next];
      if (line?.property === undefined || faulty.has(next)) finish();
      else {
        const rank = properties.indexOf(line.property.form);
        group.push({ start: start ?? item.start, end: item.end, rank });
        start = undefined;
      }
      next += 1;
    }
  }
  finish();
  return groups;
}

/** The statements, counted from 0, of all blocks with a mistake in a line of their own. */
function faultyBlocks(lines: readonly Line[]): ReadonlySet<number> {
  const faulty = new Set<number>();
  let block: number[] = [];
  let isFaulty = false;
  const finish = () => {
    if (isFaulty) for (const index of block) faulty.add(index);
  };
  for (const [index, line] of lines.entries()) {
    if (line.header !== undefined) {
      finish();
      block = [];
      isFaulty = false;
    }
    block.push(index);
    isFaulty ||= line.isFaulty && line.header === undefined;
  }
  finish();
  return faulty;
}

function editsFor(text: string, group: readonly Chunk[]): Edit[] {
  const sorted = group.toSorted((a, b) => a.rank - b.rank);
  const first = group.findIndex((chunk, index) => chunk !== sorted[index]);
  const last = group.findLastIndex((chunk, index) => chunk !== sorted[index]);
  const [from, to] = [group[first], group[last]];
  if (from === undefined || to === undefined) return [];
  const newLine = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const moved = sorted.slice(first, last + 1).map((chunk) => {
    const isEnded = contentEnd(text, chunk) < chunk.end;
    return `${text.slice(chunk.start, chunk.end)}${isEnded ? '' : newLine}`;
  });
  return [{ span: { start: from.start, end: to.end }, text: moved.join('') }];
}
