import { expect } from 'vitest';
import type { Snapshot } from '../../../language/index.ts';
import { exportAll } from '../../support/export-with.ts';

/** The one file that a project is as Markdown. */
export async function written(snapshot: Snapshot): Promise<string> {
  const { files } = await exportAll('markdown', snapshot);
  expect(files).toHaveLength(1);
  return String(files[0]?.content);
}
