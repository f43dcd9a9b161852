import { expect, test } from 'vitest';
import { mostBytes, weigh } from '../bench/weigh.mts';

test('a touchpoint weighs no more than its bound, and one more weighs no more than those before', () => {
  const [few, more, most] = [weigh(10), weigh(25), weigh(40)];
  expect(most.touchpoints).toBe(4000);
  expect(most.heap / most.touchpoints).toBeLessThan(mostBytes);
  expect((most.heap - more.heap) / (more.heap - few.heap)).toBeLessThan(1.2);
});
