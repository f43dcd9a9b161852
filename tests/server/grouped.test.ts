import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../server/lsp/grouped.ts';

test('a count is written as people read it', () => {
  fc.assert(
    fc.property(fc.nat(), (count) => {
      expect(grouped(count)).toBe(count.toLocaleString('en'));
    }),
  );
});
