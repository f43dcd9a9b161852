import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { emotionGroups, emotions, heldNeutral } from '../../language/model/vocabulary/emotions.ts';

const vader = readVaderLexicon();

describe('the built-in emotion words', () => {
  it('number at least 150, each written once, in lower case', () => {
    expect(emotionGroups.flatMap(({ words }) => words)).toEqual([...emotions.keys()]);
    expect(emotions.size).toBeGreaterThanOrEqual(150);
    expect([...emotions.keys()].filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  it('take their signs from the VADER lexicon', () => {
    const disagreeing = [...emotions]
      .filter(([word]) => !heldNeutral.includes(word))
      .filter(([word, score]) => Math.sign(score) !== Math.sign(vader.get(word) ?? 0))
      .map(([word, score]) => `${word}: ${score} here, ${vader.get(word) ?? 'not rated'} there`);
    expect(disagreeing).toEqual([]);
  });

  it.each(heldNeutral)('hold "%s" at 0 although VADER rates it', (word) => {
    expect(emotions.get(word)).toBe(0);
    expect(vader.get(word) ?? 0).not.toBe(0);
  });

  it.each([
    ['furious', -2],
    ['angry', -2],
    ['anxious', -1],
    ['neutral', 0],
    ['curious', 0],
    ['calm', 0],
    ['hopeful', 1],
    ['relieved', 1],
    ['pleased', 1],
    ['delighted', 2],
  ])('put "%s" at %i', (word, score) => {
    expect(emotions.get(word)).toBe(score);
  });
});

/** Reads the lexicon that ships with the `vader-sentiment` package: one word a line, then its mean rating. */
function readVaderLexicon(): ReadonlyMap<string, number> {
  const folder = new URL('..', `file://${createRequire(import.meta.url).resolve('vader-sentiment')}`);
  const lines = readFileSync(new URL('vader_lexicon.txt', folder), 'utf8').split('\n');
  const rated = new Map(
    lines.map((line) => line.split('\t')).map(([word, rating]) => [word ?? '', Number(rating)] as const),
  );
  expect(rated.size, 'words rated by VADER').toBeGreaterThan(7000);
  return rated;
}
