import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { exportAll } from '../../support/export-with.ts';
import { type OfficialMermaid, openOfficialMermaid } from '../../support/official-mermaid.ts';
import { readMarkdown } from '../../support/read-markdown.ts';
import { openSample, samples } from '../../support/sample-projects.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Labels are HTML on GitHub. */
let mermaid: OfficialMermaid;
beforeAll(async () => {
  mermaid = await openOfficialMermaid({ htmlLabels: true });
});
afterAll(() => mermaid.close());

it.each(samples)('official Mermaid draws every block of %s', async (sample) => {
  const { files } = await exportAll('markdown', openSample(sample));
  const { diagrams, headings } = readMarkdown(String(files[0]?.content));
  const [promises = '', ...journeys] = diagrams;
  const { nodes, edges } = await mermaid.flowchart(promises);
  expect(Object.keys(nodes).length).toBeGreaterThan(0);
  expect(edges.length).toBeGreaterThan(0);
  const titles: unknown[] = [];
  for (const journey of journeys) titles.push((await mermaid.draw(journey)).title);
  expect(titles).toEqual(
    headings.filter((it) => /^## (?!Promises$)/.test(it)).map((it) => it.replace('## ', '')),
  );
  expect(await mermaid.mischief()).toEqual([]);
});
