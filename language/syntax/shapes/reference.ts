import { spanning } from '../../text/span.ts';
import type { ReferenceKind } from '../keywords.ts';
import { toNfc } from '../names.ts';
import { quote, textOf } from '../quoted.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Part, Property, Reference } from '../tree.ts';

/** What a reference of this kind names, in a designer's words. */
export const referenceWords: Readonly<Record<ReferenceKind, string>> = {
  team: 'team',
  persona: 'persona',
  promise: 'promise',
  value: 'brand value',
  journey: 'journey',
  touchpoint: 'touchpoint',
  channel: 'channel',
  next: 'touchpoint or journey',
  tag: 'word',
};

/** The one name a property takes, and nothing behind it. */
export function readOnlyReference(reader: Reader, to: ReferenceKind): Pick<Property, 'reference'> {
  const reference = readReference(reader, to);
  if (reader.peek()?.kind === 'comma') oneOnly(reader, to);
  reader.finish(`'${reader.keyword}' takes one ${referenceWords[to]}`);
  return reference === undefined ? {} : { reference };
}

/** A name or title that a text follows, so that further words are no part of it. */
export function readFirstReference(reader: Reader, to: ReferenceKind): Reference | undefined {
  if (reader.peek(1)?.kind !== 'word') return readReference(reader, to);
  const part = reader.take();
  return part && referenceTo(to, part);
}

/** `NAME`, or a title in quotes; several words without quotes are a title with a fix. `behind` is the word that asks for it. */
export function readReference(
  reader: Reader,
  to: ReferenceKind,
  behind: Part = reader.keywordPart,
): Reference | undefined {
  const word = behind === reader.keywordPart ? reader.keyword : behind.image.toLowerCase();
  const first = reader.peek();
  if (first === undefined || first.kind === 'comma') {
    reader.malformed(
      behind,
      `'${word}' does not say which ${referenceWords[to]} yet: write its name, as in ${word} ${exampleName[to]}.`,
    );
    return undefined;
  }
  reader.take();
  if (first.kind !== 'word') return referenceTo(to, first);
  const words = [first];
  for (let part = reader.peek(); part?.kind === 'word'; part = reader.peek()) {
    words.push(part);
    reader.take();
  }
  return words.length === 1 ? referenceTo(to, first) : unquotedTitle(reader, to, word, words);
}

export function referenceTo(to: ReferenceKind, part: Part): Reference {
  const quoted = part.kind === 'text' || part.kind === 'block';
  return { to, text: toNfc(textOf(part)), quoted, span: { start: part.start, end: part.end } };
}

const exampleName: Readonly<Record<ReferenceKind, string>> = {
  team: 'customer-care',
  persona: 'maya',
  promise: 'online-in-5-days',
  value: 'plain-speaking',
  journey: 'get-online',
  touchpoint: 'compare-plans',
  channel: 'web',
  next: 'compare-plans',
  tag: 'pilot',
};

function unquotedTitle(
  reader: Reader,
  to: ReferenceKind,
  word: string,
  words: readonly Part[],
): Reference | undefined {
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = spanning(first, last);
  const text = toNfc(reader.written(span));
  reader.malformed(
    span,
    `'${word}' takes one name: write the ${referenceWords[to]}'s name, or its title in quotes, as in ${word} ${quote(shorten(text))}.`,
    { title: 'Put the title in quotes', edits: [{ span, text: quote(text) }] },
  );
  return { to, text, quoted: true, span };
}

function oneOnly(reader: Reader, to: ReferenceKind): void {
  const span = reader.restSpan;
  const others = reader.keyword === 'owner' ? " and write the others with 'involves'" : '';
  reader.malformed(span, `'${reader.keyword}' takes exactly one ${referenceWords[to]}: keep one${others}.`, {
    title: 'Keep the first',
    edits: [{ span: { start: reader.after, end: span.end }, text: '' }],
  });
  while (!reader.isDone) reader.take();
}

/** After a link: each place that it leads to has a line of its own. */
export function oneALine(reader: Reader): void {
  reader.malformed(
    reader.restSpan,
    `'${reader.keyword}' names one ${referenceWords.next}: write '${reader.keyword}' and each of the others on a line of its own.`,
  );
  while (!reader.isDone) reader.take();
}
