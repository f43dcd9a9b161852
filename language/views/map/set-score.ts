import type { Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf, writtenScore } from '../../model/feelings.ts';
import { insertProperty } from '../../model/insert-property.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { statementAt } from '../../syntax/statement-at.ts';
import type { Part, Property } from '../../syntax/tree.ts';
import type { Edit } from '../../text/edit.ts';

/**
 * The edit that makes a touchpoint feel as good as a score from -2 to 2 says. Its word stays, and the score stands behind
 * it, unless the word alone says as much. Undefined where it feels so already.
 */
export function setScore(
  touchpoint: Touchpoint,
  score: number,
  file: SourceFile,
  facts: Facts,
): Edit | undefined {
  if (scoreOf(touchpoint, facts) === score) return undefined;
  const property = touchpoint.one('emotion');
  const written = writtenScore(score);
  if (property === undefined) return insertProperty(touchpoint, `emotion ${written}`, facts);
  const parts = statementAt(file.tree, property.keywordSpan.start)?.parts ?? [];
  const old = writtenIn(parts);
  if (old === undefined) return insertAfter(placeFor(property, parts), ` ${written}`);
  const { word } = property;
  const isEnough = word !== undefined && scoreOf({ emotion: { word, score: undefined } }, facts) === score;
  const before = parts.findLast((it) => it.end <= old.start);
  return isEnough && before
    ? { span: { start: before.end, end: old.end }, text: '' }
    : { span: { start: old.start, end: old.end }, text: written };
}

/** The score as it stands in a statement, whichever minus it is written with. */
function writtenIn(parts: readonly Part[]): Part | undefined {
  return parts.slice(1).find(({ kind, image }) => kind === 'word' && /^[+\-−–]?\d/.test(image));
}

/** Behind the word, else behind the keyword and its colon. */
function placeFor({ word, keywordSpan }: Property, parts: readonly Part[]): number {
  const colon = parts[1]?.kind === 'colon' ? parts[1].end : keywordSpan.end;
  return word?.span.end ?? colon;
}

function insertAfter(place: number, text: string): Edit {
  return { span: { start: place, end: place }, text };
}
