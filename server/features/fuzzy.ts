/** A text as it is looked through. */
export function folded(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** What was typed, word by word, in lower case. */
export function wordsOf(query: string): readonly string[] {
  return folded(query)
    .split(/\s+/)
    .filter((word) => word !== '');
}

/**
 * How well words fit something: each has to fit one of its texts, the first of which counts more. Undefined where one
 * word fits none.
 */
export function fitOf(
  words: readonly string[],
  { texts: [label, container] }: { readonly texts: readonly [string, string] },
): number | undefined {
  let sum = 0;
  for (const word of words) {
    const inLabel = fitIn(label, word);
    const fit = inLabel ?? fitIn(container, word);
    if (fit === undefined) return undefined;
    sum += inLabel === undefined ? fit / 10 : fit;
  }
  // Of equal fits, the shorter text has less beside what was typed.
  return sum - label.length / 1000;
}

/** From best to worst: the text begins with it, a word does, it stands inside, its letters begin words, they stand there. */
function fitIn(text: string, word: string): number | undefined {
  const at = text.indexOf(word);
  if (at === 0) return 100;
  if (at > 0) return startsLater(text, word, at) ? 90 : 60;
  return lettersFrom(text, word, nextStart) ?? lettersFrom(text, word, nextPlace);
}

function startsLater(text: string, word: string, first: number): boolean {
  for (let at = first; at >= 0; at = text.indexOf(word, at + 1)) if (startsWord(text, at)) return true;
  return false;
}

type Next = (text: string, letter: string, from: number) => number;

/** Its letters one after the other: 10 to 50, the more of them begin words or follow each other. */
function lettersFrom(text: string, word: string, next: Next): number | undefined {
  let from = 0;
  let good = 0;
  let first = -1;
  for (const letter of word) {
    const at = next(text, letter, from);
    if (at < 0) return undefined;
    if (first < 0) first = at;
    if (at === from || startsWord(text, at)) good += 1;
    from = at + letter.length;
  }
  return (startsWord(text, first) ? 15 : 10) + (35 * good) / word.length;
}

function nextPlace(text: string, letter: string, from: number): number {
  return text.indexOf(letter, from);
}

/** Right here, or where the next word starts with it; else wherever it comes next. */
function nextStart(text: string, letter: string, from: number): number {
  const first = text.indexOf(letter, from);
  for (let at = first; at >= 0; at = text.indexOf(letter, at + 1))
    if (at === from || startsWord(text, at)) return at;
  return first;
}

const betweenWords = ' -_.,:;()\'"›/';

function startsWord(text: string, index: number): boolean {
  return index === 0 || betweenWords.includes(text.charAt(index - 1));
}
