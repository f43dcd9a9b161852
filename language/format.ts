import { emotions } from './model/vocabulary/emotions.ts';
import { formatSpan, formatTree } from './syntax/format/format-tree.ts';
import { parse } from './syntax/parse.ts';
import type { Tree } from './syntax/tree.ts';
import { applyEdits, type Edit } from './text/edit.ts';
import type { Span } from './text/span.ts';

export { harmlessLines } from './text/harmless.ts';

export interface Formatting {
  /** Whether the properties of each block are put into the order of the language's documentation. */
  readonly sortProperties: boolean;
  /** Only what this touches, whole statements of it; everything where it is left out. */
  readonly span?: Span;
}

/** The edits that put a file into its usual form; none where it has it already. They never change what it says. */
export function format(tree: Tree, { sortProperties, span }: Formatting): readonly Edit[] {
  const options = { sortProperties, isBuiltIn: (word: string) => emotions.has(word) };
  return span === undefined ? formatTree(tree, options) : formatSpan(tree, span, options);
}

/** A file's text in its usual form. */
export function formatText(text: string, formatting: Formatting): string {
  return applyEdits(text, format(parse(text), formatting));
}
