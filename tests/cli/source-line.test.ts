import { expect, it } from 'vitest';
import { sourceLine } from '../../cli/output/source-line.ts';
import { displayWidth } from '../../cli/output/width.ts';
import { LineIndex } from '../../language/text/line-index.ts';

it.each([
  ['plain text', 'owner «care» now', ['owner care now', '      ^^^^']],
  ['indentation left out', '    owner «care»', ['owner care', '      ^^^^']],
  ['a span in the indentation', '  «  owner» care', ['  owner care', '^^^^^^^']],
  ['an empty span', 'owner «»care', ['owner care', '      ^']],
  ['a span at the end of the line', 'owner «»', ['owner ', '      ^']],
  ['tabs are two columns', '\towner\t«care»', ['owner  care', '       ^^^^']],
  ['a tab in the span', 'a «b\tc»', ['a b  c', '  ^^^^']],
  ['wide characters', '責任者 «顧客» owner', ['責任者 顧客 owner', '       ^^^^']],
  ['full-width and Hangul', 'ＡＢ 고객 «x»', ['ＡＢ 고객 x', '          ^']],
  ['combining marks', 'cafe\u0301 «ü\u0308» x', ['cafe\u0301 ü\u0308 x', '     ^']],
  ['emoji, joined ones too', '👩‍👩‍👧 🇳🇴 «🧭»', ['👩‍👩‍👧 🇳🇴 🧭', '      ^^']],
  ['half-width kana', 'ｱｲ «ｳ»', ['ｱｲ ｳ', '   ^']],
  ['control characters', 'a\u001b[31m «b\u0007»', ['a␛[31m b␇', '       ^^']],
  ['turned writing direction', 'a\u202e «b»', ['a� b', '   ^']],
  ['more than one line', 'a «b\nc» d', ['a b', '  ^']],
])('points at %s', (_, marked, expected) => {
  expect(pointAt(marked)).toEqual(expected);
});

it('shows only the surroundings on a very long line', () => {
  const [text = '', pointer = ''] = pointAt(`${'x'.repeat(500_000)}«here»${'y'.repeat(500_000)}`);
  expect(text).toMatch(/^…x{80}herey{76}…$/);
  expect(text.slice(pointer.indexOf('^'), pointer.length)).toBe('here');
});

it('points at the part that is shown of a very long span', () => {
  const [text = '', pointer = ''] = pointAt(`owner «${'x'.repeat(500_000)}»`);
  expect(text).toBe(`owner ${'x'.repeat(154)}…`);
  expect(pointer).toBe(`${' '.repeat(6)}${'^'.repeat(154)}`);
});

it('counts two columns for each wide character', () => {
  expect(displayWidth('旅'.repeat(1000))).toBe(2000);
});

/** The shown line and its pointer, for a text that marks the span by « and ». */
function pointAt(marked: string): string[] {
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const text = marked.replace(/[«»]/g, '');
  const lines = new LineIndex(text);
  const { text: shown, pointer } = sourceLine({ text, lines }, lines.range({ start, end }));
  return [shown, pointer];
}
