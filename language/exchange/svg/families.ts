import { fontFamily } from '../../views/scene/measure.ts';
import type { Letters } from './letters.ts';

/** For letters that Inter lacks, the fonts that have them: Noto's, whose widths pictures are measured with, then the systems' own. */
const others: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\p{Script=Arabic}/u, ['Noto Sans Arabic', 'Geeza Pro', 'Segoe UI']],
  [/\p{Script=Hebrew}/u, ['Noto Sans Hebrew', 'Arial Hebrew', 'Segoe UI']],
  [/\p{Script=Devanagari}/u, ['Noto Sans Devanagari', 'Kohinoor Devanagari', 'Nirmala UI']],
  [/\p{Script=Bengali}/u, ['Noto Sans Bengali', 'Kohinoor Bangla', 'Nirmala UI']],
  [/\p{Script=Tamil}/u, ['Noto Sans Tamil', 'Tamil Sangam MN', 'Nirmala UI']],
  [/\p{Script=Telugu}/u, ['Noto Sans Telugu', 'Kohinoor Telugu', 'Nirmala UI']],
  [/\p{Script=Thai}/u, ['Noto Sans Thai', 'Thonburi', 'Leelawadee UI']],
  [/\p{Script=Hangul}/u, ['Noto Sans KR', 'Noto Sans CJK KR', 'Apple SD Gothic Neo', 'Malgun Gothic']],
  // Han is written in several languages: beside kana it is Japanese.
  [
    /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
    ['Noto Sans JP', 'Noto Sans CJK JP', 'Hiragino Sans', 'Yu Gothic'],
  ],
  [/\p{Script=Han}/u, ['Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei']],
  [/\p{Extended_Pictographic}/u, ['Noto Color Emoji', 'Apple Color Emoji', 'Segoe UI Emoji']],
];

/** The families that a picture's letters are looked for in, as CSS lists them. */
export function familiesFor({ regular, bold }: Letters): string {
  const foreign = [...regular, ...bold].filter((it) => it > '\u02ff').join('');
  const found = others.filter(([script]) => script.test(foreign)).flatMap(([, families]) => families);
  const named = [...new Set(['Noto Sans', ...found])].map((it) => `'${it}'`);
  return [fontFamily, ...named, 'system-ui', 'sans-serif'].join(', ');
}
