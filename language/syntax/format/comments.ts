import { columnsOf } from '../indentation.ts';
import type { LayoutItem } from '../layout.ts';
import type { Tree } from '../tree.ts';
import { indentOf, step } from './indents.ts';
import type { Line } from './statements.ts';

/** Where a comment on a line of its own belongs. */
export interface CommentPlace {
  readonly indent: string;
  /** Whether it belongs to the statement on the next line that is no comment. */
  readonly isAbove: boolean;
}

/** A depth that a comment may have: the column that was written for it, and the white space for it now. */
interface Level {
  readonly column: number;
  readonly indent: string;
}

/**
 * The places of all comments on lines of their own, by the index of their item. One right above a statement belongs to
 * it, unless it is deeper and so ends the block above, as lines do that somebody has made comments for a while.
 */
export function commentPlaces(
  tree: Tree,
  items: readonly LayoutItem[],
  lines: readonly Line[],
  indents: readonly string[],
): ReadonlyMap<number, CommentPlace> {
  const places = new Map<number, CommentPlace>();
  const open: (Level & { readonly depth: number })[] = [];
  let levels: readonly Level[] = [];
  let next = 0;
  let isEnding = false;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'statement') {
      levels = levelsBelow(tree, lines[next], indents[next] ?? '', open);
      next += 1;
      isEnding = true;
    } else if (item.kind === 'blank') isEnding = false;
    else {
      const place = placeOf(item.start, index);
      isEnding &&= !place.isAbove;
      places.set(index, place);
    }
  }
  return places;

  function placeOf(start: number, index: number): CommentPlace {
    const item = items[index];
    const image = item?.kind === 'comment' ? item.comment : { start, image: '' };
    const column = columnsOf(indentOf(tree.text, image.start));
    const level = deepest(levels, column);
    const below = lines[next];
    const isAbove = isRightAbove(items, index);
    if (below === undefined || (isEnding && !isAbove)) return { indent: level, isAbove: false };
    const indent = indents[next] ?? '';
    const isDeeper =
      column > columnsOf(indentOf(tree.text, below.statement.start)) && columnsOf(level) > columnsOf(indent);
    const endsBlock = isAbove && isEnding && isDeeper && !/^#\s*ignore(?![\p{L}\p{N}])/iu.test(image.image);
    return endsBlock ? { indent: level, isAbove: false } : { indent, isAbove };
  }
}

/** The depths that what stands below a statement may have: of all that is open there, and of the statement's own like. */
function levelsBelow(
  tree: Tree,
  line: Line | undefined,
  indent: string,
  open: (Level & { readonly depth: number })[],
): readonly Level[] {
  if (line === undefined) return [];
  const column = columnsOf(indentOf(tree.text, line.statement.start));
  if (line.header === undefined) return [...open, { column, indent }];
  while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop();
  open.push({ column, indent, depth: line.depth });
  return [...open, { column: column + step.length, indent: `${indent}${step}` }];
}

/** The white space of the deepest level that a column reaches. */
function deepest(levels: readonly Level[], column: number): string {
  let found = '';
  for (const level of levels)
    if (level.column <= column && columnsOf(level.indent) > columnsOf(found)) found = level.indent;
  return found;
}

function isRightAbove(items: readonly LayoutItem[], index: number): boolean {
  let below = index + 1;
  while (items[below]?.kind === 'comment') below += 1;
  return items[below]?.kind === 'statement';
}
