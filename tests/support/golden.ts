import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Proves that a text is what a file beside the tests holds, to the letter. With `WAYMARK_GOLDEN=write` in the
 * environment the file is written instead: look at what git then says has changed.
 */
export function checkGolden(file: URL, text: string): void {
  if (process.env.WAYMARK_GOLDEN === 'write') {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, text);
  }
  const known = existsSync(file) ? readFileSync(file, 'utf8').replaceAll('\r\n', '\n') : '(no such file)';
  expect(text).toBe(known);
}
