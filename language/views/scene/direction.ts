const strong = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]|\p{L}/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** Where letters of these scripts are, and others; to be asked first, since it is quick. */
const possible = /[\u0590-\u08ff\ufb1d-\ufeff\ud800-\udfff]/;

/** Whether a text is read from right to left: whether its first letter is. */
export function isRightToLeft(text: string): boolean {
  if (!possible.test(text)) return false;
  const first = strong.exec(text)?.[0];
  return first !== undefined && rightToLeft.test(first);
}
