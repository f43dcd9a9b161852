import { expect } from 'vitest';
import { rename } from '../../server/features/rename.ts';
import { afterEdit, ask, editor } from '../support/features.ts';

/** Proves that renaming what stands at `$0` turns the files before into the files after. */
export function checkRename(newName: string, before: string, after: string): void {
  const asked = ask(before.trim());
  const answer = rename(asked.snapshot, asked.uri, { ...asked.params, newName }, editor);
  if (answer === null || 'refused' in answer) expect.fail(`refused: ${answer?.refused}`);
  expect(afterEdit(asked, answer)).toBe(after.trim());
}
