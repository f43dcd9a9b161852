import type { Statement, Tree } from '../tree.ts';
import { indentsOf, step } from './indents.ts';
import { linesOf } from './statements.ts';

/** The white space for a new line below a statement: one level deeper below what opens a block or a list that goes on. */
export function indentBelow(tree: Tree, statement: Statement): string {
  const lines = linesOf(tree);
  const index = lines.findIndex((line) => line.statement === statement);
  const indent = indentsOf(tree, lines)[index] ?? '';
  const isDeeper = lines[index]?.header !== undefined || statement.parts.at(-1)?.kind === 'comma';
  return isDeeper ? `${indent}${step}` : indent;
}
