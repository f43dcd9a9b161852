import { expect, test } from 'vitest';
import { ancestry, findRow, isRow, type Row, withRowsBelow } from '../../client/ledger/row.ts';

function row(id: string, rows?: readonly Row[]): Row {
  const folding = rows === undefined ? 'folded' : 'unfolded';
  return { id, kind: 'team', label: id, spoken: id, icon: 'organization', folding, ...(rows && { rows }) };
}

const tree = [row('a', [row('b'), row('c', [row('d')])]), row('e')];

test('a row is found wherever it stands', () => {
  expect(findRow(tree, 'd')?.id).toBe('d');
  expect(findRow(tree, 'e')?.id).toBe('e');
  expect(findRow(tree, 'nowhere')).toBeUndefined();
});

test('the way to a row begins outermost', () => {
  expect(ancestry(tree, 'd').map(({ id }) => id)).toEqual(['a', 'c', 'd']);
  expect(ancestry(tree, 'nowhere')).toEqual([]);
});

test('what is below a row that was unfolded is put there, and all else stays', () => {
  const after = withRowsBelow(tree, 'b', [row('new')]);
  expect(ancestry(after, 'new').map(({ id }) => id)).toEqual(['a', 'b', 'new']);
  expect(findRow(after, 'd')).toEqual(row('d'));
  expect(findRow(tree, 'new')).toBeUndefined();
});

test('a menu is told from other callers by what it hands over', () => {
  expect(isRow(row('a'))).toBe(true);
  expect([undefined, null, 'a', { path: '/a' }].map(isRow)).toEqual([false, false, false, false]);
});
