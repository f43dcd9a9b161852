import { applyEdits, type Edit } from '../../text/edit.ts';
import { joinEdits } from '../../text/join-edits.ts';
import type { Span } from '../../text/span.ts';
import { layout } from '../layout.ts';
import { parse } from '../parse.ts';
import type { Tree } from '../tree.ts';
import { editBlankLines, editLastLine } from './blank-lines.ts';
import { commentPlaces } from './comments.ts';
import { indentsOf } from './indents.ts';
import { LineEdits } from './line-edits.ts';
import { sortProperties } from './sort-properties.ts';
import { editComment, editStatement } from './statement-edits.ts';
import { linesOf } from './statements.ts';

export interface FormatOptions {
  /** Whether the properties of each block are put into their usual order. */
  readonly sortProperties: boolean;
  /** Whether a word, in small letters, is an emotion that the language knows without being told. */
  readonly isBuiltIn: (word: string) => boolean;
}

/**
 * The edits that put a file into its usual form, small ones where something changes and none elsewhere. They change
 * nothing of what the file says, and a file that they were applied to needs no more.
 */
export function formatTree(tree: Tree, options: FormatOptions): readonly Edit[] {
  const sorting = options.sortProperties ? sortProperties(tree) : [];
  if (sorting.length === 0) return tidy(tree, options);
  const sorted = parse(applyEdits(tree.text, sorting));
  return joinEdits(tree.text, [sorting, tidy(sorted, options)]);
}

/** Those of a file's edits that belong to the statements, comments and blank lines that a span touches. */
export function formatSpan(tree: Tree, span: Span, options: FormatOptions): readonly Edit[] {
  const touched = layout(tree).filter(({ start, end }) =>
    span.start === span.end ? start <= span.start && span.start < end : start < span.end && span.start < end,
  );
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return [];
  return formatTree(tree, options).filter(
    (edit) => edit.span.start >= first.start && edit.span.end <= last.end,
  );
}

function tidy(tree: Tree, { isBuiltIn }: FormatOptions): readonly Edit[] {
  const edits = new LineEdits(tree.text);
  const items = layout(tree);
  const lines = linesOf(tree);
  const indents = indentsOf(tree, lines);
  const comments = commentPlaces(tree, items, lines, indents);
  // Of two insertions at one place the first comes first: a blank line stands before the indentation of the line below.
  editBlankLines(edits, items, lines, comments);
  let next = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind === 'comment') editComment(edits, item.comment, comments.get(index)?.indent ?? '');
    else if (item.kind === 'statement') {
      const line = lines[next];
      if (line !== undefined) editStatement(edits, item, line, indents[next] ?? '', isBuiltIn);
      next += 1;
    }
  }
  editLastLine(edits, items);
  return edits.list.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}
