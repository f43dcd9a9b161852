import { expect, test } from 'vitest';
import { latest } from '../../client/preview/latest.ts';

test('while one picture is drawn only the newest of the next ones waits', async () => {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  let began: () => void = () => undefined;
  const draw = latest((value: string) => {
    begun.push(value);
    began();
    return new Promise<void>((resolve) => ends.push(resolve));
  });

  draw('first');
  draw('second');
  draw('third');
  expect(begun).toEqual(['first']);

  const next = new Promise<void>((resolve) => {
    began = resolve;
  });
  ends[0]?.();
  await next;
  expect(begun).toEqual(['first', 'third']);
});
