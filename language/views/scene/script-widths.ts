/**
 * How wide letters are that the font lacks, as shares of the size: about what the Noto fonts need in their bold cuts, so
 * that a text is rather given a little too much room than too little.
 */
export function scriptWidth(letter: string, next: string | undefined): number {
  if (isArabic.test(letter)) return arabicWidth(letter, next);
  return scripts.find(([script]) => script.test(letter))?.[1] ?? otherWide;
}

const otherWide = 0.75;

const scripts: readonly (readonly [RegExp, number])[] = [
  [/\t/, 0.3],
  [/[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u, 0],
  [/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Bopomofo}]/u, 1],
  [/[\u3000-\u303f\uff01-\uff60\uffe0-\uffe6]/u, 1],
  [/\p{Script=Hebrew}/u, 0.59],
  [/[\p{Script=Thai}\p{Script=Lao}]/u, 0.62],
  [/\p{Mc}/u, 0.5],
  [/[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Gurmukhi}]/u, 0.7],
  [/[\p{Script=Tamil}\p{Script=Malayalam}]/u, 1.17],
  [/[\p{Script=Telugu}\p{Script=Kannada}\p{Script=Sinhala}\p{Script=Myanmar}]/u, 0.96],
  [/\p{S}/u, 1],
];

const isArabic = /\p{scx=Arabic}/u;

/** Letters by how wide they are inside a word, and at its end, where many have a long tail. */
const arabic: readonly (readonly [letters: string, inside: number, last: number])[] = [
  ['اأإآٱ', 0.33, 0.33],
  ['رزژڑ', 0.43, 0.43],
  ['وؤدذڈءة', 0.55, 0.55],
  ['لنىيیئں', 0.4, 0.82],
  ['بتثپٹ', 0.42, 1.16],
  ['فكکگ', 0.55, 1.12],
  ['ق', 0.55, 0.88],
  ['مهہھعغ', 0.6, 0.63],
  ['جحخچطظ', 0.76, 0.88],
  ['سش', 0.93, 1.36],
  ['صض', 1.03, 1.45],
];

function arabicWidth(letter: string, next: string | undefined): number {
  if (!/\p{L}/u.test(letter)) return /\p{Mn}/u.test(letter) ? 0 : 0.62;
  const [, inside, last] = arabic.find(([letters]) => letters.includes(letter)) ?? ['', 0.65, 1];
  return next !== undefined && isArabic.test(next) && /\p{L}/u.test(next) ? inside : last;
}
