import { columnsOf } from '../indentation.ts';
import type { LayoutItem } from '../layout.ts';
import type { Comment, Tree } from '../tree.ts';
import { indentOf, step } from './indents.ts';
import type { Line } from './statements.ts';

/** Where a comment on a line of its own belongs. */
export interface CommentPlace {
  readonly indent: string;
  /** Whether it belongs to the statement on the next line that is no comment. */
  readonly isAbove: boolean;
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
  const placing = new Placing(tree.text, lines, indents);
  const above = runsRightAbove(items);
  const places = new Map<number, CommentPlace>();
  for (const [index, item] of items.entries()) {
    if (item.kind === 'statement') placing.passStatement();
    else if (item.kind === 'blank') placing.passBlank();
    else places.set(index, placing.place(item.comment, above.has(index)));
  }
  return places;
}

/** A depth that a comment may have: the column that was written for it, and the white space for it now. */
interface Level {
  readonly column: number;
  readonly indent: string;
}

/** Goes down a file and knows what is open at each line. */
class Placing {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #indents: readonly string[];
  readonly #open: (Level & { readonly depth: number })[] = [];
  #levels: readonly Level[] = [];
  #next = 0;
  /** Whether only comments that end the block above stand between it and this line. */
  #isEnding = false;

  constructor(text: string, lines: readonly Line[], indents: readonly string[]) {
    this.#text = text;
    this.#lines = lines;
    this.#indents = indents;
  }

  passStatement(): void {
    const line = this.#lines[this.#next];
    if (line !== undefined) this.#levels = this.#levelsBelow(line, this.#indents[this.#next] ?? '');
    this.#next += 1;
    this.#isEnding = true;
  }

  passBlank(): void {
    this.#isEnding = false;
  }

  place(comment: Comment, isAbove: boolean): CommentPlace {
    const column = this.#columnAt(comment.start);
    const level = deepest(this.#levels, column);
    const below = this.#lines[this.#next];
    if (below === undefined || (this.#isEnding && !isAbove)) return { indent: level, isAbove: false };
    const indent = this.#indents[this.#next] ?? '';
    const isDeeper = column > this.#columnAt(below.statement.start) && columnsOf(level) > columnsOf(indent);
    if (isAbove && this.#isEnding && isDeeper && !isIgnore(comment)) return { indent: level, isAbove: false };
    this.#isEnding = false;
    return { indent, isAbove };
  }

  /** The depths that what stands below a statement may have: of all that is open there, and of the statement's own like. */
  #levelsBelow({ statement, header, depth }: Line, indent: string): readonly Level[] {
    const column = this.#columnAt(statement.start);
    if (header === undefined) return [...this.#open, { column, indent }];
    while ((this.#open.at(-1)?.depth ?? -1) >= depth) this.#open.pop();
    this.#open.push({ column, indent, depth });
    return [...this.#open, { column: column + step.length, indent: `${indent}${step}` }];
  }

  #columnAt(offset: number): number {
    return columnsOf(indentOf(this.#text, offset));
  }
}

/** The white space of the deepest level that a column reaches. */
function deepest(levels: readonly Level[], column: number): string {
  let found = '';
  for (const level of levels)
    if (level.column <= column && columnsOf(level.indent) > columnsOf(found)) found = level.indent;
  return found;
}

/** The comments, by index, between which and the next statement stand at most comments. */
function runsRightAbove(items: readonly LayoutItem[]): ReadonlySet<number> {
  const above = new Set<number>();
  for (let index = items.length - 2; index >= 0; index -= 1) {
    const isNext = items[index + 1]?.kind === 'statement' || above.has(index + 1);
    if (items[index]?.kind === 'comment' && isNext) above.add(index);
  }
  return above;
}

function isIgnore({ image }: Comment): boolean {
  return /^#\s*ignore(?![\p{L}\p{N}])/iu.test(image);
}
