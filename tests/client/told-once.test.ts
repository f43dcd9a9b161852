import { expect, test } from 'vitest';
import { toldOnce } from '../../client/compare/told-once.ts';

test('why something fails is told once, however often it is tried, and again once it has worked', () => {
  const told: string[] = [];
  const failure = toldOnce((sentence) => told.push(sentence));
  failure.tell('There is no such branch.');
  failure.tell('There is no such branch.');
  failure.tell('Git does not answer.');
  failure.worked();
  failure.tell('Git does not answer.');
  expect(told).toEqual(['There is no such branch.', 'Git does not answer.', 'Git does not answer.']);
});
