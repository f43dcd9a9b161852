import type { Statement, Tree } from './tree.ts';

/** The statement that an offset lies in, or just behind; undefined between statements. */
export function statementAt(tree: Pick<Tree, 'statements'>, offset: number): Statement | undefined {
  const { statements } = tree;
  let low = 0;
  let high = statements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((statements[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = statements[low];
  return found !== undefined && found.start <= offset && offset <= found.end ? found : undefined;
}
