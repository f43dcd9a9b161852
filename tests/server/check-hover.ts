import { expect } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { ask, editor, noChecks } from '../support/features.ts';

export const plain = { ...editor, markdownHovers: false, helpAddress: undefined };

/** Proves what is said, in plain text, of the word at `$0`, which a marker `^^^` below it or `word` says; `(nothing)` for nothing. */
export function checkHover(fixture: string, expected: string, word?: string): void {
  const { snapshot, uri, params, fixture: read } = ask(fixture, noChecks);
  const found = hover(snapshot, uri, params, plain);
  const said = found === null ? '(nothing)' : Object(found.contents).value;
  expect(said.trim()).toBe(expected.trim());
  if (word !== undefined) {
    const file = snapshot.files.get(uri);
    const span = found?.range && file?.lines.span(found.range);
    expect(file?.text.slice(span?.start, span?.end)).toBe(word);
    return;
  }
  const marked = read.expected.map(({ line, from, to }) => ({
    start: { line, character: from },
    end: { line, character: to },
  }));
  expect(found?.range === undefined ? [] : [found.range]).toEqual(marked);
}

export const visit = `
persona maya "Maya"
team field "Field"
promise soon "Soon"
journey get-online "Get online"
  for maya
  stage order "Order"
    touchpoint plans "Compare plans"
      emotion curious
    touchpoint pay "Pay"
      emotion anxious
      leads-to visit "When all is well"
  stage install "Install"
    goal "Be at home only once"
    touchpoint text "A text"
    touchpoint visit "The engineer comes"
      channel home-visit, own-way
      owner field
      emotion delighted "On the hour"
      moment-of-truth
      delivers soon
      measure csat actual 90%
vocabulary
  channel own-way "Our own way"
`;
