import { expect } from 'vitest';
import { drawn, type Tree, unfoldedLedger, workspaceOf } from '../support/ledger.ts';

/** Proves what a tree shows once everything in it is unfolded. */
export function checkTree(tree: Tree, fixture: string, expected: string): void {
  const shown = drawn(unfoldedLedger(workspaceOf(fixture), tree).rows).trim() || '(nothing)';
  expect(shown).toBe(expected.trim());
}
