import type { Statement, Tree } from './tree.ts';

/** The statement that an offset lies in, or just behind; undefined between statements. */
export function statementAt(tree: Pick<Tree, 'statements'>, offset: number): Statement | undefined {
  const found = tree.statements[lastStatementFrom(tree, offset)];
  return found !== undefined && offset <= found.end ? found : undefined;
}

/** The index of the last statement that starts at an offset or before it; -1 where none does. */
export function lastStatementFrom({ statements }: Pick<Tree, 'statements'>, offset: number): number {
  let low = -1;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((statements[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
