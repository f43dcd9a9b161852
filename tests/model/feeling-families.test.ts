import { expect, test } from 'vitest';
import { akinFeelings } from '../../language/model/akin-feelings.ts';
import { emotions } from '../../language/model/vocabulary/emotions.ts';
import { feelingFamilies } from '../../language/model/vocabulary/feeling-families.ts';

const inFamilies = new Set(feelingFamilies.flatMap(({ words }) => words));

test('every built-in emotion is in a family, or neither good nor bad', () => {
  const left = [...emotions].filter(([word, score]) => score !== 0 && !inFamilies.has(word));
  expect(left.map(([word]) => word)).toEqual([]);
});

test('families hold built-in emotions only, each once', () => {
  expect([...inFamilies].filter((word) => !emotions.has(word))).toEqual([]);
  for (const { names, words } of feelingFamilies) expect(new Set(words).size, names[0]).toBe(words.length);
});

test.each([
  ['sad', ['disappointed', 'lonely', 'unhappy']],
  ['Sad', ['disappointed', 'lonely']],
  ['angry', ['furious', 'frustrated']],
  ['happ', ['delighted', 'pleased']],
  ['scar', ['frightened']],
])('%s leads to others like it', (letters, some) => {
  expect(akinFeelings(letters)).toEqual(expect.arrayContaining(some));
});

test.each(['', 'sa', 'xyz'])("'%s' leads to none", (letters) => {
  expect(akinFeelings(letters)).toEqual([]);
});
