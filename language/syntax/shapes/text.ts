import { type Span, spanning } from '../../text/span.ts';
import { isName, toNfc } from '../names.ts';
import { quote } from '../quoted.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Part, Property, Reference, Written } from '../tree.ts';
import { isDay } from '../values.ts';
import { writtenText } from './declaration.ts';
import { readReference } from './reference.ts';

type TextParts = Pick<Property, 'text' | 'on' | 'by'>;

/** `"…"`, with `on DATE` or `by TEAM` behind it where the form has one. */
export function readText(reader: Reader, then?: 'on' | 'by'): TextParts {
  const text = takeText(reader, then);
  const parts: { text?: Written; on?: Written; by?: Reference } = text === undefined ? {} : { text };
  if (then === 'on') {
    const word = reader.takeWord('on') ?? missingWord(reader, then, isDay(reader.peek()?.image ?? ''));
    const on = word && readDay(reader, word);
    if (on !== undefined) parts.on = on;
  }
  if (then === 'by') {
    const word = reader.takeWord('by') ?? missingWord(reader, then, isName(reader.peek()?.image ?? ''));
    const by = word && readReference(reader, 'team', word);
    if (by !== undefined) parts.by = by;
  }
  const clause =
    then === undefined ? '' : then === 'on' ? ", then 'on' and a date" : ", then 'by' and a team";
  reader.finish(`'${reader.keyword}' takes one text in quotes${clause}`);
  return parts;
}

/** A text in quotes or a text block; words without quotes are one with a fix. */
export function takeText(reader: Reader, then?: string): Written | undefined {
  const part = reader.takeIf('text') ?? reader.takeIf('block');
  if (part !== undefined) return writtenText(part);
  if (
    reader.isDone ||
    (then !== undefined && reader.isWord(then) && !hasClause(reader.rest.slice(1), then))
  ) {
    reader.malformed(
      reader.keywordPart,
      `Nothing is said after '${reader.keyword}' yet: write a text in quotes, as in ${reader.keyword} "…".`,
    );
    return undefined;
  }
  return unquoted(reader, then);
}

/** The word before the last part of a statement, which is clearly what belongs behind that word: a fix writes it in. */
function missingWord(reader: Reader, word: 'on' | 'by', isClear: boolean): Part | undefined {
  const part = reader.peek();
  if (!isClear || part?.kind !== 'word' || reader.rest.length > 1) return undefined;
  reader.malformed(part, `Write '${word}' before '${shorten(part.image)}'.`, {
    title: `Write '${word}' before it`,
    edits: [{ span: { start: part.start, end: part.start }, text: `${word} ` }],
  });
  return part;
}

/** Reads an ISO 8601 day; `behind` is the word that asks for it. */
export function readDay(reader: Reader, behind: Part = reader.keywordPart): Written | undefined {
  const part = reader.take();
  if (part === undefined) {
    reader.malformed(behind, 'The date is missing: write it as year-month-day, such as 2026-03-01.');
    return undefined;
  }
  const span: Span = { start: part.start, end: part.end };
  const text = part.image.replace(/[−–]/g, '-');
  if (isDay(text)) return { text, span };
  reader.malformed(span, `'${part.image}' is not a date: write it as year-month-day, such as 2026-03-01.`);
  return undefined;
}

function unquoted(reader: Reader, then: string | undefined): Written | undefined {
  const words: Part[] = [];
  for (let part = reader.peek(); part; part = reader.peek()) {
    if (part.kind === 'text' || part.kind === 'block') break;
    if (words.length > 0 && then !== undefined && isClause(reader.rest, then)) break;
    words.push(part);
    reader.take();
  }
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const span = spanning(first, last);
  const text = toNfc(reader.written(span));
  reader.malformed(span, `Texts stand in quotes: write ${reader.keyword} ${quote(text)}.`, {
    title: 'Put the text in quotes',
    edits: [{ span, text: quote(text) }],
  });
  return { text, span };
}

function hasClause(parts: readonly Part[], then: string): boolean {
  return parts.some((_, index) => isClause(parts.slice(index), then));
}

/** Whether these parts are the clause that closes the statement: the word, and one more. */
function isClause(parts: readonly Part[], then: string): boolean {
  return parts.length === 2 && parts[0]?.kind === 'word' && parts[0].image.toLowerCase() === then;
}
