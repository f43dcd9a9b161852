import { spanning } from '../../text/span.ts';
import { isName, nameFromTitle, toNfc } from '../names.ts';
import { textOf } from '../quoted.ts';
import type { Reader } from '../reader.ts';
import type { Name, Part } from '../tree.ts';

/** What the clauses of a measure begin with. */
export const clauseWords = ['target', 'actual', 'on'] as const;

/** What is measured: one word. In quotes, or in several words, it is one with a fix. */
export function readMeasureName(reader: Reader): Name | undefined {
  const part = reader.peek();
  if (part === undefined || isClauseWord(part)) {
    reader.report(
      'missing-name',
      reader.keywordPart,
      'This measure has no name yet: say what is measured, as in measure nps actual 31.',
    );
    return undefined;
  }
  reader.take();
  if (part.kind === 'word' && isPartOfName(reader.peek())) return readSeveralWords(reader, part);
  const span = { start: part.start, end: part.end };
  const written = toNfc(textOf(part));
  if (part.kind === 'word' && isName(written)) return { text: written, span, derived: false };
  const name = nameFromTitle(written);
  const fix = name && { title: `Change to '${name}'`, edits: [{ span, text: name }] };
  const hint = name === undefined ? 'letters, digits, - and _' : `'${name}'`;
  reader.malformed(span, `A measure's name is one word without quotes: write ${hint}.`, fix || undefined);
  return name === undefined ? undefined : { text: name, span, derived: true };
}

/** A name of several words, which a fix joins. */
function readSeveralWords(reader: Reader, first: Part): Name | undefined {
  let last = first;
  while (isPartOfName(reader.peek())) last = reader.take() ?? last;
  const span = spanning(first, last);
  const name = nameFromTitle(reader.written(span));
  if (name === undefined) return undefined;
  reader.malformed(span, `A measure's name is one word without spaces: write '${name}'.`, {
    title: `Change to '${name}'`,
    edits: [{ span, text: name }],
  });
  return { text: name, span, derived: true };
}

function isPartOfName(part: Part | undefined): boolean {
  return part?.kind === 'word' && !isClauseWord(part) && isName(toNfc(part.image));
}

export function isClauseWord(part: Part): boolean {
  return part.kind === 'word' && clauseWords.some((it) => it === part.image.toLowerCase());
}
