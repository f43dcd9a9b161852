import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../language/views/scene/measure.ts';
import { wrapText } from '../../../language/views/scene/wrap.ts';
import { dangerousPieces } from '../../support/dangerous-text.ts';

const look = { size: 12, weight: 'regular' } as const;

/** What a text of so many pixels' width is broken into, a line each. */
function checkWrap(text: string, width: number, ...lines: readonly string[]): void {
  expect(wrapText(text, { ...look, width })).toEqual(lines);
}

describe('a text that is broken into lines', () => {
  it('stays whole where it fits', () => checkWrap('Call us', 100, 'Call us'));

  it('breaks between words', () =>
    checkWrap('Call us when the line drops', 90, 'Call us when', 'the line drops'));

  it('breaks after a hyphen and a slash', () =>
    checkWrap('Müller-Lüdenscheidt', 80, 'Müller-', 'Lüdenscheidt'));

  it('breaks a word too long for a line with a hyphen', () =>
    checkWrap('Donaudampfschifffahrt', 80, 'Donaudampf-', 'schifffahrt'));

  it('leaves no single letter over', () => checkWrap('Donaudampfschiff', 100, 'Donaudampfsch-', 'iff'));

  it('breaks Japanese without spaces, and never before a full stop', () =>
    checkWrap('会議の途中で切れない。', 60, '会議の途中', 'で切れな', 'い。'));

  it('breaks no hyphen into what is no word', () =>
    checkWrap('1234567890123456', 60, '12345678', '90123456'));

  it('keeps a family of emoji together', () =>
    checkWrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 32, '👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦'));

  it('breaks from right to left as well', () =>
    checkWrap('خدمة العملاء في الموقع', 80, 'خدمة العملاء', 'في الموقع'));

  it('keeps the line ends that it has', () => checkWrap('a\r\nb\rc\nd\u2028e', 100, 'a', 'b', 'c', 'd', 'e'));

  it('shows a soft hyphen only where the line ends', () =>
    checkWrap('Versicherungs\u00ADantrag', 90, 'Versicherungs-', 'antrag'));

  it('is one empty line where there is nothing', () => checkWrap('', 100, ''));

  it('ends with … where it may not have more lines', () => {
    const short = wrapText('Call us when the line drops', { ...look, width: 90, maxLines: 1 });
    expect(short).toEqual(['Call us when…']);
  });
});

const words = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...dangerousPieces,
      'Kraftfahrzeughaftpflichtversicherung',
      'مرحبا',
      '料金プラン',
      'ราคา',
    ),
    fc.string({ maxLength: 12 }),
  ),
  { maxLength: 12 },
);

describe('any text', () => {
  it('is never wider than its room, but for a single letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (some, width) => {
        for (const line of wrapText(some.join(' '), { ...look, width })) {
          const letters = [...new Intl.Segmenter('en').segment(line)].length;
          if (letters > 2) expect(textWidth(line, look.size, look.weight)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('loses nothing but spaces, and gains nothing but hyphens', () => {
    const bare = (text: string) => text.replace(/[\s\u0085\u00AD-]/gu, '');
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 200 }), (some, width) => {
        const text = some.join(' ');
        expect(bare(wrapText(text, { ...look, width }).join(' '))).toBe(bare(text));
      }),
      { numRuns: 300 },
    );
  });
});
