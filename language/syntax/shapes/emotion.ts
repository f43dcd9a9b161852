import type { Span } from '../../text/span.ts';
import { isName, toNfc } from '../names.ts';
import { textOf } from '../quoted.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Part, Property, Written } from '../tree.ts';
import { takeText } from './text.ts';

const scores = 'a whole number from -2 (very bad) to +2 (very good)';

/** `WORD [SCORE] ["why"]` or `SCORE ["why"]`. */
export function readEmotion(reader: Reader): Pick<Property, 'word' | 'score' | 'scoreSpan' | 'text'> {
  const word = readFeeling(reader);
  const score = readScore(reader);
  if (word === undefined && score === undefined && reader.mistake === undefined) {
    reader.malformed(
      reader.keywordPart,
      'How does it feel? Write a word or a score, as in emotion relieved or emotion +1.',
    );
  }
  const next = reader.peek();
  const more = next?.kind === 'comma' ? reader.peek(1) : next;
  if (more?.kind === 'word') reportSecond(reader);
  const text = reader.isDone ? undefined : takeText(reader);
  reader.finish("'emotion' takes a word, a score and a reason in quotes");
  return { ...(word && { word }), ...score, ...(text && { text }) };
}

/** `WORD SCORE`, in a vocabulary. */
export function readWordScore(reader: Reader): Pick<Property, 'word' | 'score' | 'scoreSpan'> {
  const word = readFeeling(reader);
  const score = readScore(reader);
  if (word === undefined) {
    reader.report(
      'missing-name',
      reader.keywordPart,
      'This emotion has no word yet: write one and its score, as in emotion thrilled +2.',
    );
  } else if (score === undefined) {
    reader.malformed(word.span, `'${shorten(word.text)}' has no score yet: write ${scores} behind it.`);
  }
  reader.finish('an emotion of a vocabulary takes a word and a score');
  return { ...(word && { word }), ...score };
}

function readFeeling(reader: Reader): Written | undefined {
  const part = reader.peek();
  if (part?.kind !== 'word' || isScoreLike(part)) return undefined;
  reader.take();
  const span = { start: part.start, end: part.end };
  const text = toNfc(textOf(part)).toLowerCase();
  if (!isName(text))
    reader.malformed(
      span,
      `'${shorten(part.image)}' is not a word for a feeling: write one word of letters.`,
    );
  return { text, span };
}

function readScore(reader: Reader): { readonly score: number; readonly scoreSpan: Span } | undefined {
  const part = reader.peek();
  if (part?.kind !== 'word' || !isScoreLike(part)) return undefined;
  reader.take();
  const plain = part.image.replace(/^[−–]/, '-');
  if (/^[+-]?[012]$/.test(plain)) {
    return { score: Number(plain) + 0, scoreSpan: { start: part.start, end: part.end } };
  }
  reader.malformed(part, `'${shorten(part.image)}' is no score: write ${scores}.`);
  return undefined;
}

function isScoreLike(part: Part): boolean {
  return /^[+\-−–]?\d/.test(part.image);
}

function reportSecond(reader: Reader): void {
  const [next, ...others] = reader.rest.filter(({ kind }) => kind !== 'comma');
  const isFeeling = next?.kind === 'word' && isName(next.image) && others.length === 0;
  const span = isFeeling ? { start: next.start, end: next.end } : reader.restSpan;
  reader.malformed(
    span,
    isFeeling
      ? `A touchpoint has one emotion, and '${shorten(next.image)}' is a second: keep one, or split the touchpoint in two.`
      : `Texts stand in quotes: put quotes around '${shorten(reader.written(span))}'.`,
    isFeeling
      ? undefined
      : { title: 'Put the text in quotes', edits: quoteEdits(span, reader.written(span)) },
  );
  while (!reader.isDone) reader.take();
}

function quoteEdits(span: { start: number; end: number }, text: string) {
  return [{ span, text: `"${text.replace(/["\\]/g, '\\$&')}"` }];
}
