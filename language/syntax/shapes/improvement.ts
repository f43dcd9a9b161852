import { nearest } from '../nearest.ts';
import { type Reader, shorten } from '../reader.ts';
import type { Property } from '../tree.ts';
import { readDay, takeText } from './text.ts';

const whoFor = ['customer', 'efficiency', 'both'];

/** `DATE for customer "what"`; also `for efficiency` and `for both`. */
export function readImprovement(reader: Reader): Pick<Property, 'on' | 'choice' | 'text'> {
  const on = reader.isWord('for') ? undefined : readDay(reader);
  if (on === undefined)
    reader.malformed(reader.keywordPart, 'When was it improved? Write improved 2026-05-10 for customer "…".');
  const choice = readWhoFor(reader);
  const text = takeText(reader);
  reader.finish(
    "'improved' takes a date, 'for customer', 'for efficiency' or 'for both', and a text in quotes",
  );
  return { ...(on && { on }), ...(choice && { choice }), ...(text && { text }) };
}

function readWhoFor(reader: Reader): Property['choice'] {
  const hasFor = reader.takeWord('for') !== undefined;
  const part = reader.peek();
  const written = part?.kind === 'word' ? part.image.toLowerCase() : undefined;
  const meant =
    written === undefined ? undefined : whoFor.includes(written) ? written : nearest(written, whoFor);
  if (part === undefined || !hasFor || meant === undefined) {
    const place = hasFor && part !== undefined && written !== undefined ? part : reader.keywordPart;
    reader.malformed(
      place,
      "Whom does the improvement serve? Write 'for customer', 'for efficiency' or 'for both' after the date.",
    );
    if (hasFor && written !== undefined) reader.take();
    return undefined;
  }
  reader.take();
  const span = { start: part.start, end: part.end };
  if (meant !== written) {
    reader.malformed(span, `'${shorten(part.image)}' is not known here: write '${meant}'.`, {
      title: `Change to '${meant}'`,
      edits: [{ span, text: meant }],
    });
  }
  return { text: meant, span };
}
