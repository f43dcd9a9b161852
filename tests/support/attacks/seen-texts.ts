/** Whatever may come between the letters of a text when it is shown: line breaks, and what is not seen. */
const unseen = /[\s\p{Cc}\p{Cf}\p{Cs}\u2400-\u2421\ufffd\ufffe\uffff\u{1fffe}\u{10ffff}]/gu;

/** A text as its letters alone, which tells whether a picture shows it however its lines are broken. */
export function lettersOf(text: string): string {
  return text.normalize('NFC').replace(unseen, '');
}

/** Those of the texts that are not to be read anywhere in what is shown. */
export function notShown(texts: readonly string[], shown: string): readonly string[] {
  const all = lettersOf(shown);
  return texts.filter((text) => !all.includes(lettersOf(text)));
}
