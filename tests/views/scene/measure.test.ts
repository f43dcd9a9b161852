import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { textWidth } from '../../../language/views/scene/measure.ts';
import type { Weight } from '../../../language/views/scene/scene.ts';
import { fontFile, fontParts } from '../../../scripts/font-widths.mts';

const texts: readonly string[] = [
  'Compare plans',
  'Shows what happens after the order, day by day',
  'Eleven tariffs that differ in one line',
  'Order 24/7 @ 100 % (no. 1), paid & done: 42 EUR',
  '“It is tomorrow. Please say yes.”',
  'Kraftfahrzeughaftpflichtversicherung für Großeltern',
  'Et barn bliver født på Rigshospitalet',
  'Zażółć gęślą jaźń, příliš žluťoučký kůň',
  'Đặt hàng và kết nối Internet',
  'Παραγγελία και σύνδεση στο διαδίκτυο',
  'Заказ и подключение к интернету',
];

/** Inter as fontkit lays it out, kerning and all, each part of the text by the file that has its letters. */
function laidOut(text: string, size: number, weight: Weight): number {
  const fonts = fontParts.map((part) => {
    const font = fontkit.openSync(fontFile(part, weight));
    if (!('layout' in font)) throw new Error(`${part} is no single font.`);
    return font;
  });
  const runs: { font: (typeof fonts)[number]; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const before = runs.at(-1);
    const code = letter.codePointAt(0) ?? 0;
    if (before?.font.hasGlyphForCodePoint(code)) before.text += letter;
    else {
      const font = fonts.find((it) => it.hasGlyphForCodePoint(code));
      if (font === undefined) throw new Error(`Inter has no ${letter}.`);
      runs.push({ font, text: letter });
    }
  }
  return runs.reduce(
    (sum, run) => sum + (run.font.layout(run.text).advanceWidth * size) / run.font.unitsPerEm,
    0,
  );
}

describe('the width of a text', () => {
  it.each(texts)('is what the font says, to a hundredth or so: %s', (text) => {
    for (const weight of ['regular', 'bold'] as const) {
      const real = laidOut(text, 12, weight);
      expect(Math.abs(textWidth(text.normalize('NFC'), 12, weight) / real - 1)).toBeLessThan(0.015);
    }
  });

  it('is rather too much where letters move together', () => {
    const text = 'AVATAR, Wave To Type';
    const share = textWidth(text, 12, 'bold') / laidOut(text, 12, 'bold');
    expect(share).toBeGreaterThanOrEqual(1);
    expect(share).toBeLessThan(1.06);
  });

  it('grows with the size', () => {
    expect(textWidth('Call us', 24, 'bold')).toBeCloseTo(2 * textWidth('Call us', 12, 'bold'));
  });

  it('is nothing for nothing, and for what is not seen', () => {
    expect(textWidth('', 12, 'regular')).toBe(0);
    expect(textWidth('\u200D\u2060\u0301\u0007', 12, 'regular')).toBe(0);
  });

  it('counts a family of emoji and a flag as one picture each', () => {
    const one = textWidth('😀', 12, 'regular');
    expect(textWidth('👩‍👩‍👧‍👦', 12, 'regular')).toBe(one);
    expect(textWidth('🇩🇰', 12, 'regular')).toBe(one);
    expect(textWidth('❤️', 12, 'regular')).toBe(one);
  });

  it('counts the letters of a lone surrogate and of a script nobody thought of as something', () => {
    expect(textWidth('\uD83D', 12, 'regular')).toBeGreaterThan(0);
    expect(textWidth('ᚠᚢᚦ', 12, 'regular')).toBeGreaterThan(18);
  });
});
