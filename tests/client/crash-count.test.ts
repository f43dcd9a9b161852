import { expect, test } from 'vitest';
import { crashCount } from '../../client/crash-count.ts';

const minute = 60_000;

test('the fifth crash within three minutes is one too many', () => {
  const crashes = crashCount(5, 3);
  expect([0, 1, 2, 3, 4].map((second) => crashes.tooMany(second * 1000))).toEqual([
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('crashes of long ago do not count', () => {
  const crashes = crashCount(3, 3);
  expect([0, 2 * minute, 4 * minute, 6 * minute].map((now) => crashes.tooMany(now))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('whoever restarts the server by hand starts counting anew', () => {
  const crashes = crashCount(2, 3);
  expect(crashes.tooMany(0)).toBe(false);
  crashes.forget();
  expect(crashes.tooMany(1)).toBe(false);
  expect(crashes.tooMany(2)).toBe(true);
});
