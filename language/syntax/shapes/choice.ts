import { nearest } from '../nearest.ts';
import { textOf } from '../quoted.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Property } from '../tree.ts';

/** One of a few built-in words, in any case. */
export function readChoice(reader: Reader, among: readonly string[]): Pick<Property, 'choice'> {
  const choices = inWords(among);
  const part = reader.take();
  if (part === undefined) {
    reader.malformed(reader.keywordPart, `'${reader.keyword}' has nothing behind it yet: write ${choices}.`);
    return {};
  }
  const span = { start: part.start, end: part.end };
  const written = textOf(part).toLowerCase();
  const meant = among.includes(written) ? written : nearest(written, among);
  if (meant === undefined) {
    reader.malformed(span, `'${shorten(part.image)}' is no ${reader.keyword}: write ${choices}.`);
  } else if (meant !== written || part.kind !== 'word') {
    reader.malformed(span, `'${shorten(part.image)}' is no ${reader.keyword}: write '${meant}'.`, {
      title: `Change to '${meant}'`,
      edits: [{ span, text: meant }],
    });
  }
  reader.finish(`'${reader.keyword}' takes one word: ${choices}`);
  return meant === undefined ? {} : { choice: { text: meant, span } };
}

/** `'a', 'b' or 'c'`. */
export function inWords(words: readonly string[]): string {
  const quoted = words.map((word) => `'${word}'`);
  const last = quoted.at(-1) ?? '';
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(', ')} or ${last}`;
}
