import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { GeneratedFiles } from './generated-project.mts';

/** Writes files into a folder of their own for as long as somebody works with it. */
export async function inFolder<T>(files: GeneratedFiles, work: (folder: string) => T): Promise<Awaited<T>> {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'waymark-bench-')));
  try {
    mkdirSync(path.join(folder, 'journeys'));
    for (const [name, text] of files) writeFileSync(path.join(folder, name), text);
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
