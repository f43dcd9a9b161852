import { expect } from 'vitest';
import { type Change, diffProjects, type ProjectDiff } from '../../language/index.ts';
import { openFixture } from './fixture.ts';

/** What lies between two fixtures. */
export function diffOf(before: string, after: string): ProjectDiff {
  return diffProjects(openFixture(before), openFixture(after));
}

/** A change as tests write it: `class code: message`. */
export function lineOf({ class: ofClass, code, message }: Change): string {
  return `${ofClass} ${code}: ${message}`;
}

/** Proves that exactly these changes lie between two fixtures, each written as `class code: message`. */
export function checkDiff(before: string, after: string, expected: readonly string[]): void {
  expect(diffOf(before, after).changes.map(lineOf)).toEqual(expected);
}

/** The text with one piece of it written in another way; a piece that is not there is a mistake of the test. */
export function edited(text: string, piece: string, by: string): string {
  expect(text).toContain(piece);
  return text.replace(piece, by);
}
