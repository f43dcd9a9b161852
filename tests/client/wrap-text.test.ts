import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrapText } from '../../client/webview/draw/wrap-text.ts';

/** Every character is one wide, as on a typewriter. */
const width = (text: string): number => [...text].length;
const wrap = (text: string, columns: number, most = 99): string =>
  wrapText(text, columns, most, width).join(' / ');

describe('lines break where a reader would break them', () => {
  test.each([
    ['between words', 'Ask friends and read reviews', 12, 'Ask friends / and read / reviews'],
    ['after a hyphen inside a word', 'day-before text', 9, 'day- / before / text'],
    ['not after a minus', 'Score -1 only', 7, 'Score / -1 only'],
    ['after a slash', 'web/application', 12, 'web/ / application'],
    ['not inside a number', 'Costs 1,840.50', 8, 'Costs / 1,840.50'],
    ['not before a closing mark', 'Is it so (really)?', 9, 'Is it so / (really)?'],
    ['not after an opening quote', 'He says "maybe"', 9, 'He says / "maybe"'],
    ['not inside a contraction', "She can't wait", 9, "She can't / wait"],
    ['between the words of Chinese', '今天天气很好', 5, '今天天气 / 很好'],
    ['never before a Chinese full stop', '填写表格。再来', 4, '填写 / 表格。 / 再来'],
    ['inside a word that fits no line', 'Kapitänsmütze', 5, 'Kapit / änsmü / tze'],
    ['never inside a character made of several', '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 7, '👩‍👩‍👧‍👦 / 👩‍👩‍👧‍👦'],
    ['and white space counts once', '  Ask \n friends ', 20, 'Ask friends'],
    ['nothing gives no line', ' ', 5, ''],
  ])('%s', (_, text, columns, expected) => {
    expect(wrap(text, columns)).toBe(expected);
  });
});

test('what does not fit ends in an ellipsis that fits', () => {
  expect(wrap('one two three four', 5, 2)).toBe('one / two…');
  expect(wrap('one seven eight', 5, 2)).toBe('one / seve…');
});

test('no text is ever lost, and no line is ever too wide', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 30 }), (written, columns) => {
      const lines = wrapText(written, columns, Number.POSITIVE_INFINITY, width);
      const bare = (some: string): string => some.replace(/\s+/gu, '');
      expect(bare(lines.join(''))).toBe(bare(written));
      const characters = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
      for (const line of lines) {
        const isOneCharacter = [...characters.segment(line)].length === 1;
        expect(width(line) <= columns || isOneCharacter).toBe(true);
      }
    }),
  );
});
