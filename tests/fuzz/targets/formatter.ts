import assert from 'node:assert/strict';
import { applyEdits, type Edit, format, type Span } from '../../../language/index.ts';
import { parse } from '../../../language/syntax/parse.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { foundInWords } from '../../support/found-in-words.ts';
import { whatIsSaid } from '../../support/what-is-said.ts';
import { inputOf, type SeedKind, textOf } from '../target.ts';

export const what =
  'formatting twice comes to the same as once, keeps all that is said and found, and edits only what it changes';

export const seeds: readonly SeedKind[] = ['journeys'];

export const inputs = () => anyJourneyText.map(inputOf);

export function check(input: Uint8Array): void {
  const text = textOf(input);
  const once = formatted(text, false);
  assert.equal(formatted(once, false), once, 'formatted twice');
  assert.deepEqual(whatIsSaid(parse(once)), whatIsSaid(parse(text)));
  assert.deepEqual(foundInWords(once), foundInWords(text));
  const sorted = formatted(text, true);
  assert.equal(formatted(sorted, true), sorted, 'sorted twice');
  assert.deepEqual(foundInWords(sorted).sort(), foundInWords(text).sort());
  const partly = formatted(text, false, someSpan(input, text));
  assert.deepEqual(whatIsSaid(parse(partly)), whatIsSaid(parse(text)));
}

function formatted(text: string, sortProperties: boolean, span?: Span): string {
  const edits = format(parse(text), { sortProperties, ...(span && { span }) });
  for (const edit of edits) checkEdit(text, edit);
  return applyEdits(text, edits);
}

function checkEdit(text: string, { span, text: by }: Edit): void {
  assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length, 'an edit lies in the text');
  assert.notEqual(text.slice(span.start, span.end), by, 'an edit changes something');
}

/** A part of the text, another one for another input. */
function someSpan(input: Uint8Array, text: string): Span {
  const sum = input.reduce((all, byte) => (all * 31 + byte) % 65_521, 7);
  const start = sum % (text.length + 1);
  return { start, end: Math.min(text.length, start + (sum >> 4)) };
}
