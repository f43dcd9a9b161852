import { foldName } from '../syntax/names.ts';
import { nearest } from '../syntax/nearest.ts';
import type { Facts } from './facts.ts';
import { emotions } from './vocabulary/emotions.ts';

const most = 3;
const shortestStem = 4;
const longestEnding = 3;

/** The known words that an unknown one may stand for, at most three: misspelt ones first, then those of the same stem. */
export function nearEmotions(word: string, facts: Facts): readonly string[] {
  const own = facts.all('emotion').map((it) => foldName(it.name?.text ?? ''));
  const known = new Set([...own, ...emotions.keys()]);
  known.delete('');
  const found: string[] = [];
  for (let near = nearest(word, known); near !== undefined; near = nearest(word, known)) {
    found.push(near);
    known.delete(near);
  }
  // "annoying" is no slip of the pen for "annoyed", and yet what was meant.
  const stem = word.slice(0, Math.max(shortestStem, word.length - longestEnding));
  const akin = word.length < shortestStem ? [] : [...known].filter((it) => it.startsWith(stem));
  return [...found, ...akin].slice(0, most);
}
