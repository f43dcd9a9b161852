import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { formatText } from '../../language/index.ts';

/** Proves what formatting makes of a text, and that it stays so. */
export function checkFormat(before: string, after: string, sortProperties = false): void {
  expect(formatText(before, { sortProperties })).toBe(after);
  expect(formatText(after, { sortProperties })).toBe(after);
}

/** Proves that a text is formatted already. */
export function checkStays(text: string): void {
  checkFormat(text, text);
}

export const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
