/** Letters that are never seen; some of them tell others how to be drawn. */
const unseen = /\p{Default_Ignorable_Code_Point}/u;

/** Of those, the ones that fonts look at: they keep letters apart or together. */
const joiner = /[\u200c\u200d]|[\u{e0020}-\u{e007f}]/u;

const control = /[\p{Cc}\p{Cs}]/gu;

/** A line as it can be set: like in XML, what nobody can see is gone; a tab is a space. */
export function settable(line: string): string {
  return plain.test(line) ? line : line.replace(/[\t\n\r]/g, ' ').replace(control, '');
}

/** Whether a line holds nothing but what the first slice of the first font has, and is read from left to right. */
export function isPlain(line: string): boolean {
  return plain.test(line);
}

const plain = /^[ -~\u00a0-\u00ac\u00ae-\u00ff\u2013\u2014\u2018-\u201e\u2022\u2026]*$/;

export function isUnseen(letter: string): boolean {
  return unseen.test(letter);
}

/** What of a letter that is not seen a font has to know. */
export function isShaping(letter: string): boolean {
  return joiner.test(letter);
}

/** Whether people expect a picture: an emoji that has not been asked to look like text. */
export function isPicture(cluster: string): boolean {
  return (
    (/\p{Emoji_Presentation}|\p{Regional_Indicator}|\ufe0f|\u20e3/u.test(cluster) &&
      !cluster.includes('\ufe0e')) ||
    (cluster.includes('\u200d') && /\p{Extended_Pictographic}/u.test(cluster))
  );
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** What readers take for one letter: with its accents, or a whole picture. */
export function clustersOf(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/** Who writes the Han letters of a text, by the letters between them; the order in which fonts are asked for them. */
export type Han = 'sc' | 'jp' | 'kr';

export function hanOf(text: string): Han | undefined {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'jp';
  if (/\p{Script=Hangul}/u.test(text)) return 'kr';
  return undefined;
}
