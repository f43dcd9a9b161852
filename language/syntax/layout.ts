import type { Span } from '../text/span.ts';
import { indentBefore } from './lines.ts';
import type { Comment, Statement, Tree } from './tree.ts';

/** What a stretch of a file holds. The items of a file follow each other without a hole: joined, they are its text. */
export type LayoutItem = Span &
  (
    | { readonly kind: 'statement'; readonly statement: Statement; readonly comments: readonly Comment[] }
    | { readonly kind: 'comment'; readonly comment: Comment }
    | { readonly kind: 'blank' }
  );

/** The whole file from its first to its last character: each statement and comment with its lines, and blank lines. */
export function layout(tree: Tree): LayoutItem[] {
  const items: LayoutItem[] = [];
  const { comments } = tree;
  let [next, reached] = [0, 0];
  const fill = (until: number) => {
    while (reached < until) {
      const end = Math.min(lineEnd(tree.text, reached), until);
      const comment = (comments[next]?.start ?? end) < end ? comments[next] : undefined;
      if (comment !== undefined) next += 1;
      const span = { start: reached, end };
      items.push(comment === undefined ? { ...span, kind: 'blank' } : { ...span, kind: 'comment', comment });
      reached = end;
    }
  };
  for (const statement of tree.statements) {
    fill(statement.start - indentBefore(tree.text, statement.start).length);
    const end = lineEnd(tree.text, statement.end);
    const first = next;
    while ((comments[next]?.start ?? end) < end) next += 1;
    items.push({ kind: 'statement', statement, comments: comments.slice(first, next), start: reached, end });
    reached = end;
  }
  fill(tree.text.length);
  return items;
}

/** The file's text, put together again from its items. */
export function print(tree: Tree, items: readonly LayoutItem[] = layout(tree)): string {
  return items.map((item) => tree.text.slice(item.start, item.end)).join('');
}

/** The offset just past the characters that end the line at `offset`. */
function lineEnd(text: string, offset: number): number {
  const end = /\r\n|\n|\r|$/g;
  end.lastIndex = offset;
  const found = end.exec(text);
  return found === null ? text.length : found.index + found[0].length;
}
