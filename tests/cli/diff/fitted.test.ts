import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitted, type Part } from '../../../cli/output/diff/fitted.ts';

const anyRows = fc.array(
  fc.string({ minLength: 1, maxLength: 300, unit: fc.constantFrom('a', '語', '😀') }),
  {
    maxLength: 40,
  },
);

it('a document is never longer than it may be, and tells what it leaves out', () => {
  fc.assert(
    fc.property(fc.array(anyRows, { maxLength: 5 }), fc.integer({ min: 600, max: 6000 }), (all, most) => {
      const parts = all.map(
        (rows, index): Part => ({
          rows: rows.map((row) => `| ${row} |`),
          what: `kind ${index}`,
          show: (shown) => [`### ${index}`, shown.join('\n')],
        }),
      );
      const text = fitted('## Heading', parts, most);
      expect(text.length).toBeLessThanOrEqual(most);
      const left = [...text.matchAll(/(\d+) kind/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      const shown = text.split('\n').filter((line) => line.startsWith('| ')).length;
      expect(shown + left).toBe(all.flat().length);
    }),
  );
});
