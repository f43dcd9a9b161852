import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from '../../server/lsp/fingerprint.ts';

test('texts that differ in one place have other fingerprints', () => {
  const edits = fc.record({
    text: fc.string({ minLength: 1 }),
    at: fc.nat(),
    by: fc.string({ unit: 'binary', maxLength: 1 }),
  });
  fc.assert(
    fc.property(edits, ({ text, at, by }) => {
      const place = at % text.length;
      const other = text.slice(0, place) + by + text.slice(place + 1);
      expect(fingerprint(other) === fingerprint(text)).toBe(other === text);
    }),
  );
});

test('the same signs in another order have another fingerprint', () => {
  const words = ['touchpoint', 'owner', 'channel', 'emotion', 'gap'];
  const orders = words.flatMap((one) => words.map((other) => `${one} ${other}`));
  expect(new Set(orders.map(fingerprint)).size).toBe(orders.length);
});
