import { feelingFamilies } from './vocabulary/feeling-families.ts';

const shortest = 3;

/**
 * The built-in emotions that somebody may look for by these letters of another feeling's name, the closest first: `sad`
 * leads to disappointed and lonely. None for fewer than three letters.
 */
export function akinFeelings(letters: string): readonly string[] {
  const typed = letters.toLowerCase();
  if (typed.length < shortest) return [];
  const found = feelingFamilies.filter(({ names }) => names.some((name) => name.startsWith(typed)));
  return [...new Set(found.flatMap(({ words }) => words))];
}
