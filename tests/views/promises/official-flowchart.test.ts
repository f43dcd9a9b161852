import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeFlowchart } from '../../../language/views/promises/mermaid-flowchart.ts';
import { attacks, dangerousPieces } from '../../support/dangerous-text.ts';
import { flowchartOf, sorted, whatIsShown } from '../../support/flowcharts.ts';
import { anyText } from '../../support/journey-diagrams.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../../support/official-mermaid.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Labels are HTML on GitHub, and where nobody has set Mermaid otherwise. */
let mermaid: OfficialMermaid;
beforeAll(async () => {
  mermaid = await openOfficialMermaid({ htmlLabels: true });
});
afterAll(() => mermaid.close());

/** Proves that Mermaid shows what is said, and nothing that harmless texts would not have made. */
async function checkShown(texts: readonly string[]): Promise<void> {
  const flowchart = flowchartOf(texts);
  const drawn = await mermaid.flowchart(writeFlowchart(flowchart));
  expect(sorted(drawn)).toEqual(whatIsShown(flowchart));
  expect(
    drawn.made.filter((name) => /^(a|b|i|em|strong|del|code|img|script|iframe|ul|ol|h1|math)$/i.test(name)),
  ).toEqual([]);
}

/** What Markdown, Mermaid's icons and browsers make links, lists, pictures or formulas of. */
const markdown: readonly string[] = [
  ...['1. one', '12) two', '- x', '+ x', '* x', '--- x', '# x', '> q', '- [ ] x', '3.', '-', '1'],
  ...['**b**', '_i_', 'a_b_c', '~~s~~', '`c`', '`md`', '***', '\\n', 'a\\nb', '\\*', '| a | b |', '==='],
  ...['[a](http://x.y)', '![x](y)', '[x]', 'http://a.b', 'www.a.b', 'WWW.a.b', 'mailto:a@b.c', 'a@b.c'],
  ...['fa:fa-car', 'a fa:fa-ban b', '::icon(fa)', ':::class', '$$x^2$$', '$5', 'a@{ shape: circle }', 'end'],
];

test.each([
  ['dangerous pieces', dangerousPieces],
  ['Markdown', markdown],
  ['attacks', attacks],
])('official Mermaid shows as written: %s', async (_, pieces) => {
  const texts = pieces.flatMap((piece) => [piece, `a ${piece} b`, `${piece}b`]);
  for (let from = 0; from < texts.length; from += 40) await checkShown(texts.slice(from, from + 40));
  expect(await mermaid.mischief()).toEqual([]);
});

test('official Mermaid shows any texts as written', async () => {
  await fc.assert(fc.asyncProperty(fc.array(anyText, { minLength: 1, maxLength: 12 }), checkShown), {
    numRuns: 60,
  });
});

test('does break on labels that are not escaped', async () => {
  const { nodes } = await mermaid.flowchart('flowchart LR\n  a["x"]; b["<b>y</b> #35;"]\n');
  expect(nodes).toEqual({ a: ['x'], b: ['y #'] });
});
