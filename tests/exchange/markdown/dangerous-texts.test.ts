import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, quote } from '../../../language/index.ts';
import { anyJourneyText } from '../../support/any-journey.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { openFixture } from '../../support/fixture.ts';
import { anyText } from '../../support/journey-diagrams.ts';
import { readMarkdown, seen } from '../../support/read-markdown.ts';
import { journeysIn } from '../../support/sample-projects.ts';
import { written } from './written-document.ts';

describe('whatever texts are', () => {
  it('each stands in its cell as it is, and nothing becomes HTML', async () => {
    for (const piece of [...attacks, ...dangerousPieces])
      await checkShown([piece, `a ${piece}`, `${piece}b`]);
    await fc.assert(fc.asyncProperty(fc.tuple(anyText, anyText, anyText), checkShown), { numRuns: 80 });
  });

  it('any project gives a document, and always the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyJourneyText, async (text) => {
        const open = () =>
          openFixture({ files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined });
        const once = await written(open());
        expect(readMarkdown(once).headings.length).toBeGreaterThan(0);
        expect(await written(open())).toBe(once);
      }),
      { numRuns: 60 },
    );
  });

  it('a fence is longer than what runs inside', async () => {
    const text = await written(openFixture('journey j "a ``` b ````` c"\n  touchpoint t "T"\n'));
    expect(text).toContain('\n``````mermaid\n');
    expect(readMarkdown(text).diagrams).toHaveLength(1);
  });
});

async function checkShown(texts: readonly string[]): Promise<void> {
  const [a = '', b = '', c = ''] = texts.map((it) => quote(it.replace(/[\r\n\v\f\u0085\u2028\u2029]/g, ' ')));
  const text = `team care ${b}
promise soon ${c}
  owner care
journey j ${a}
  stage s ${b}
    touchpoint t ${c}
      owner care
      delivers soon
      emotion hopeful ${a}
      pain ${b}
`;
  const snapshot = openFixture({ files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined });
  const [journey] = journeysIn(snapshot);
  const [touchpoint] = journey?.touchpoints ?? [];
  const [promise] = snapshot.facts.promises;
  const [team] = snapshot.facts.teams;
  const { headings, tables, elements } = readMarkdown(await written(snapshot));
  expect([...elements].filter((it) => !known.has(it))).toEqual([]);
  expect(headings.find((it) => it.startsWith('## ') && it !== '## Promises')).toBe(
    `## ${shown(journey?.title.trim() || 'j')}`,
  );
  const [ledger, row] = [tables['## Promises']?.[1] ?? [], tables['### Touchpoints']?.[1] ?? []];
  expect(ledger[0]).toBe(shown(promise?.title));
  expect(ledger.at(-1)).toBe(shown(team?.title));
  expect(row.join(' | ')).toContain(shown(touchpoint?.title));
  expect(row.join(' | ')).toContain(shown(`hopeful (+1): ${touchpoint?.one('emotion')?.text?.text ?? ''}`));
}

const known = new Set('div h1 h2 h3 ul li strong table thead tbody tr th td pre code p'.split(' '));

function shown(text = ''): string {
  return seen({ textContent: harmless(text.replace(/\s+/g, ' ')) });
}
