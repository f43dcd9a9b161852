import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, type Edit } from '../../language/text/edit.ts';
import { joinEdits } from '../../language/text/join-edits.ts';

const word = fc.stringMatching(/^[a-d\n]{0,6}$/);

/** Edits that do not overlap, as fractions of the text that they are made on. */
const round = fc.array(fc.tuple(fc.nat(9), fc.nat(9), word), { maxLength: 4 });

function editsOn(text: string, gaps: readonly (readonly [number, number, string])[]): Edit[] {
  let reached = 0;
  return gaps.flatMap(([skip, length, written]) => {
    const start = reached + skip;
    const end = start + length;
    if (end > text.length) return [];
    reached = end;
    return [{ span: { start, end }, text: written }];
  });
}

test('edits of several rounds, joined, make the same text, and do not overlap', () => {
  const text = fc.stringMatching(/^[e-h\n]{0,40}$/);
  fc.assert(
    fc.property(text, fc.array(round, { maxLength: 4 }), (before, gaps) => {
      let after = before;
      const rounds = gaps.map((some) => {
        const edits = editsOn(after, some);
        after = applyEdits(after, edits);
        return edits;
      });
      expect(applyEdits(before, joinEdits(before, rounds))).toBe(after);
    }),
  );
});

test('what was not edited stays out of the edits', () => {
  const first = [{ span: { start: 0, end: 3 }, text: 'two' }];
  const second = [
    { span: { start: 1, end: 3 }, text: 'en' },
    { span: { start: 8, end: 8 }, text: '!' },
  ];
  expect(joinEdits('one, six', [first, second])).toEqual([
    { span: { start: 0, end: 3 }, text: 'ten' },
    { span: { start: 8, end: 8 }, text: '!' },
  ]);
});
