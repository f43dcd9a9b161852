import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../language/index.ts';
import { parse } from '../../language/syntax/parse.ts';
import { anyJourneyText, sampleTexts } from '../support/any-journey.ts';
import { foundInWords } from '../support/found-in-words.ts';
import { property, whatIsSaid } from '../support/what-is-said.ts';

const numRuns = Number(process.env.WAYMARK_RUNS ?? 400);
const asWritten = { sortProperties: false };
const sorted = { sortProperties: true };

describe('formatting any text', () => {
  it('twice comes to the same as once', () => {
    fc.assert(
      fc.property(anyJourneyText, fc.boolean(), (text, sortProperties) => {
        const once = formatText(text, { sortProperties });
        expect(formatText(once, { sortProperties })).toBe(once);
      }),
      { numRuns },
    );
  });

  it('changes nothing of what it says', () => {
    fc.assert(
      fc.property(anyJourneyText, (text) => {
        const formatted = formatText(text, asWritten);
        expect(whatIsSaid(parse(formatted))).toEqual(whatIsSaid(parse(text)));
        expect(formatted.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
      }),
      { numRuns },
    );
  });

  it('changes nothing of what it says where only a part is formatted', () => {
    fc.assert(
      fc.property(anyJourneyText, fc.nat(), fc.nat(80), (text, at, length) => {
        const start = at % (text.length + 1);
        const span = { start, end: Math.min(start + length, text.length) };
        const said = whatIsSaid(parse(formatText(text, { sortProperties: false, span })));
        expect(said).toEqual(whatIsSaid(parse(text)));
      }),
      { numRuns },
    );
  });

  it('changes nothing of what is found in it', () => {
    fc.assert(
      fc.property(anyJourneyText, fc.boolean(), (text, sortProperties) => {
        const found = foundInWords(formatText(text, { sortProperties }));
        expect(sortProperties ? found.toSorted() : found).toEqual(
          sortProperties ? foundInWords(text).toSorted() : foundInWords(text),
        );
      }),
      { numRuns: numRuns / 2 },
    );
  });

  it('changes nothing but the order of properties where it sorts them', () => {
    fc.assert(
      fc.property(anyJourneyText, (text) => {
        const before = blocksOf(text);
        const after = blocksOf(formatText(text, sorted));
        expect(after.map(({ header }) => header)).toEqual(before.map(({ header }) => header));
        for (const [index, { properties }] of after.entries()) {
          expect(properties.map((it) => JSON.stringify(it)).sort()).toEqual(
            before[index]?.properties.map((it) => JSON.stringify(it)).sort(),
          );
        }
        expect(
          parse(formatText(text, sorted))
            .comments.map((it) => it.image.trimEnd())
            .sort(),
        ).toEqual(
          parse(text)
            .comments.map((it) => it.image.trimEnd())
            .sort(),
        );
      }),
      { numRuns },
    );
  });

  it('leaves what is written well as it is', () => {
    for (const text of sampleTexts) expect(formatText(text, asWritten)).toBe(text);
  });
});

interface Listed {
  readonly header: unknown;
  readonly properties: readonly unknown[];
}

/** All blocks of a file one after the other. */
function blocksOf(text: string): Listed[] {
  const { blocks } = parse(text);
  const listed = (some: typeof blocks): Listed[] =>
    some.flatMap((it) => [
      {
        header: [it.kind, it.implied, it.name?.text, it.title?.text],
        properties: it.properties.map(property),
      },
      ...listed(it.blocks),
    ]);
  return listed(blocks);
}
