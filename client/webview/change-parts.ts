import { changedGroups } from './changed-groups.ts';
import { page } from './page.ts';
import { parseGroups } from './parse-svg.ts';
import { swapParts } from './selecting.ts';

/**
 * While somebody writes, little of a picture changes: the rest of it stays. `before` is the text of the picture on show.
 * False where all of it has to be drawn anew.
 */
export function changeParts(before: string, after: string): boolean {
  const svg = page.drawing.querySelector(':scope > svg');
  const changes = svg === null ? undefined : changedGroups(svg, before, after);
  if (changes === undefined) return false;
  const parsed = parseGroups(changes.map(({ source }) => source));
  const pairs = changes.flatMap(({ element: old }, place) => {
    const by = parsed[place];
    return by === undefined ? [] : [{ old, by }];
  });
  swapParts(pairs);
  return true;
}
