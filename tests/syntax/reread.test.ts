import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../language/syntax/parse.ts';
import { reread } from '../../language/syntax/reread.ts';
import type { Tree } from '../../language/syntax/tree.ts';
import { edit, edited, wholeText } from '../support/edited-text.ts';
import { journeyText } from '../support/journey-text.ts';

function said({ text, statements: all, comments, blocks, mistakes }: Tree) {
  return { text, statements: all, comments, blocks, mistakes };
}

it('a text that is read after an edit is read as it would be without the one before', () => {
  let taken = 0;
  let all = 0;
  const texts = fc.oneof({ weight: 4, arbitrary: wholeText }, { weight: 1, arbitrary: journeyText });
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let text = start;
      let tree = parse(text);
      for (const each of edits) {
        text = edited(text, each);
        all += 1;
        if (reread(tree, text) !== undefined) taken += 1;
        tree = parse(text, tree);
        expect(said(tree)).toEqual(said(parse(text)));
      }
    }),
    { numRuns: 1500 },
  );
  // Were nothing ever taken over, this would prove nothing.
  expect(taken).toBeGreaterThan(all / 10);
});

it('what stands above an edit is the same as before, and not only equal', () => {
  const text =
    'journey j\n  stage s\n    touchpoint a\n      owner care\n    touchpoint b\n      owner care\n';
  const before = parse(text);
  const after = parse(`${text}      outside\n`, before);
  const [first, second] = after.blocks[0]?.blocks[0]?.blocks ?? [];
  expect(first).toBe(before.blocks[0]?.blocks[0]?.blocks[0]);
  expect(second?.properties.map(({ keyword }) => keyword)).toEqual(['owner', 'outside']);
});
