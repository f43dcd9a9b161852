import { expect, it } from 'vitest';
import { objectsIn } from '../../../cli/git/git-output.ts';

const read = (said: string) =>
  [...objectsIn(Buffer.from(said))].map(([name, content]) => `${name} ${Buffer.from(content)}`);

it('contents are read one after the other, up to what was not fetched', () => {
  expect(read('ab blob 3\none\ncd blob 2\ntw\nef missing\nff blob 1\nx\n')).toEqual(['ab one', 'cd tw']);
});

it('an answer that ends too early is read as far as it goes', () => {
  expect(read('ab blob 3\none\ncd blob 0')).toEqual(['ab one']);
  expect(read('ab blob 300\none')).toEqual(['ab one']);
  expect(read('')).toEqual([]);
});
