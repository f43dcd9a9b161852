import { insertProperty } from '../../checks/insert-property.ts';
import type { Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf, writtenScore } from '../../model/feelings.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { statementAt } from '../../syntax/statement-at.ts';
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
  const { word } = property;
  const parts = statementAt(file.tree, property.keywordSpan.start)?.parts ?? [];
  const old = parts.slice(1).find(({ kind, image }) => kind === 'word' && /^[+\-−–]?\d/.test(image));
  const before = old === undefined ? undefined : parts.findLast((it) => it.end <= old.start);
  if (word === undefined) {
    if (old !== undefined) return { span: old, text: written };
    return { span: { start: property.keywordSpan.end, end: property.keywordSpan.end }, text: ` ${written}` };
  }
  const isEnough = scoreOf({ emotion: { word, score: undefined } }, facts) === score;
  if (old === undefined) return { span: { start: word.span.end, end: word.span.end }, text: ` ${written}` };
  return isEnough
    ? { span: { start: before?.end ?? old.start, end: old.end }, text: '' }
    : { span: old, text: written };
}
