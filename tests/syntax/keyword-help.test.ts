import { describe, expect, it } from 'vitest';
import { type BlockKind, keywordHelp, keywordTable } from '../../language/index.ts';
import { takersOf } from '../../language/syntax/keyword-lookup.ts';
import { isLanguageMistake, openFixture } from '../support/fixture.ts';

const places = keywordTable.properties.flatMap((keyword) =>
  takersOf(keyword).map((on) => [keyword, on] as const),
);

/** Where an example of a block can stand. */
const around: Readonly<Partial<Record<BlockKind, string>>> = {
  stage: 'journey around\n',
  touchpoint: 'journey around\nstage within\n',
  gap: 'journey around\nstage within\ntouchpoint day-before-text\n',
};

/** A block of each kind, with all around it that it takes to stand there. */
const blocks: Readonly<Record<BlockKind, string>> = {
  brand: 'brand b',
  team: 'team t',
  persona: 'persona p',
  promise: 'promise q',
  vocabulary: 'vocabulary',
  journey: 'journey j',
  stage: 'journey around\nstage s',
  touchpoint: 'journey around\ntouchpoint t',
  gap: 'journey around\ntouchpoint day-before-text\ngap 2 days',
};

const known = `
team care
team operations
persona maya
persona henrik
promise online-in-5-days
journey get-online-next-year
  status future
`;
const knownValues = 'brand known\n  value plain-speaking\n  value on-your-side\n';

/** Proves that there is nothing in a text that the language does not understand. */
function checkUnderstood(text: string): void {
  const snapshot = openFixture(`${known}${text.includes('brand ') ? '' : knownValues}${text}`);
  expect(
    snapshot
      .problems('main.journey')
      .filter(({ code }) => isLanguageMistake(code))
      .map(({ message }) => message),
  ).toEqual([]);
}

describe('the help on keywords', () => {
  it.each(keywordTable.blocks)('has an example of a %s that can be written so', (kind) => {
    const { example = '' } = keywordHelp(kind) ?? {};
    expect(example).toMatch(new RegExp(`^${kind}\\b`));
    checkUnderstood((around[kind] ?? '') + example);
  });

  it.each(places)('has an example of %s on a %s that can be written so', (keyword, on) => {
    const { example = '' } = keywordHelp(keyword, on) ?? {};
    expect(example).toMatch(new RegExp(`^${keyword}\\b`));
    const next =
      example.includes('day-before-text') && on === 'touchpoint' ? '\ntouchpoint day-before-text' : '';
    checkUnderstood(`${blocks[on]}\n${example}${next}`);
  });

  it.each([...keywordTable.blocks, ...keywordTable.properties])(
    'says of %s in one sentence what it is for',
    (keyword) => {
      expect(keywordHelp(keyword)?.summary).toMatch(/^[A-Z][^.]*\.$/);
    },
  );

  it('tells apart what one keyword means on different blocks', () => {
    const summaries = takersOf('owner').map((on) => keywordHelp('owner', on)?.summary);
    expect(new Set(summaries).size).toBe(4);
    expect(keywordHelp('for', 'journey')).not.toEqual(keywordHelp('for', 'touchpoint'));
  });

  it('knows a keyword in any case, and on a block that does not take it', () => {
    expect(keywordHelp('OWNER', 'touchpoint')).toEqual(keywordHelp('owner', 'touchpoint'));
    expect(keywordHelp('lead', 'gap')).toEqual(keywordHelp('lead'));
  });

  it('knows nothing of other words', () => {
    expect(keywordHelp('customer')).toBeUndefined();
    expect(keywordHelp('')).toBeUndefined();
  });
});
