import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What stands at a path of a test's folder: a file's text or bytes, or where a link leads. */
export type Content = string | Uint8Array | { readonly linkTo: string };

/** A folder on disk with these files, gone when the test is over. Its path is separated by `/`. */
export function temporaryFolder(files: Readonly<Record<string, Content>> = {}): string {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'waymark-test-'))).replaceAll('\\', '/');
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  writeFiles(folder, files);
  return folder;
}

/** Writes files below a folder, and the folders they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, Content>>): void {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    if (typeof content === 'string' || content instanceof Uint8Array) writeFileSync(path, content);
    else symlinkSync(content.linkTo, path);
  }
}
