import { foldName } from '../syntax/names.ts';
import type { Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { emotions } from './vocabulary/emotions.ts';

/**
 * How a touchpoint feels, from -2 to 2: the score written there, else the word's score in the project's vocabulary, else
 * in the built-in lexicon. Undefined where no emotion is stated, or its word is not known.
 */
export function scoreOf(touchpoint: Pick<Touchpoint, 'emotion'>, facts: Facts): number | undefined {
  const { emotion } = touchpoint;
  if (emotion === undefined) return undefined;
  if (emotion.score !== undefined) return emotion.score;
  if (emotion.word === undefined) return undefined;
  return scoreOfWordIn(emotion.word.text, facts);
}

/** The score of an emotion's word in the project's vocabulary, else in the built-in lexicon. */
export function scoreOfWordIn(word: string, facts: Facts): number | undefined {
  return facts.vocabularyScore(word) ?? emotions.get(foldName(word));
}

/** A score as people write it: `+2`, `0`, `-1`. */
export function writtenScore(score: number): string {
  return score > 0 ? `+${score}` : String(score);
}
