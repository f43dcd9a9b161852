import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { ViewName } from '../../language/index.ts';
import { hostileProject } from '../support/attacks/hostile-project.ts';
import { attackTexts } from '../support/attacks/index.ts';
import { openText } from '../support/attacks/open-text.ts';
import { notShown } from '../support/attacks/seen-texts.ts';
import { exportAll } from '../support/export-with.ts';
import {
  type MermaidSettings,
  type OfficialMermaid,
  openOfficialMermaid,
} from '../support/official-mermaid.ts';
import { journeysIn } from '../support/sample-projects.ts';

// A browser is slow where many things run at once.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

/** Elements and attributes that run, load or lead somewhere, or mean something to Markdown. */
const running = /^(?:a|img|script|iframe|object|image|use|b|i|em|strong|ul|ol|on.*|href)$/i;

async function exported(texts: readonly string[], view: ViewName): Promise<string> {
  const snapshot = openText(hostileProject(texts));
  const { files } = await exportAll('mermaid', snapshot, view, journeysIn(snapshot).slice(0, 1));
  return String(files[0]?.content);
}

describe.each<MermaidSettings>([{}, { securityLevel: 'loose', textPlacement: 'fo', htmlLabels: true }])(
  'exported Mermaid, drawn by Mermaid itself under %j,',
  (settings) => {
    let mermaid: OfficialMermaid;
    beforeAll(async () => {
      mermaid = await openOfficialMermaid(settings);
    });
    afterAll(() => mermaid.close());

    test('runs nothing, asks for nothing and shows all: a journey', async () => {
      const drawn = await mermaid.draw(await exported(attackTexts, 'journey'));
      const { title, sections, tasks, legend } = drawn;
      expect(tasks).toHaveLength(attackTexts.length);
      expect(notShown(attackTexts, [title, ...sections, ...tasks, ...legend].join('\n'))).toEqual([]);
      expect(drawn.made.filter((it) => /^(?:a|img|script|iframe|image|use|on.*|href)$/i.test(it))).toEqual(
        [],
      );
      expect(await mermaid.mischief()).toEqual([]);
    });

    test('runs nothing, asks for nothing and shows all: the promises', async () => {
      // Mermaid itself draws no text of more than 50,000 signs, and takes its time to lay out many nodes.
      const most = settings.htmlLabels ? attackTexts.length : 36;
      for (let from = 0; from < most; from += 36) {
        const texts = attackTexts.slice(from, from + 36);
        const drawn = await mermaid.flowchart(await exported(texts, 'promises'));
        const shown = Object.values({ ...drawn.groups, ...drawn.nodes }).flat();
        expect(notShown(texts, shown.join('\n'))).toEqual([]);
        expect(drawn.made.filter((it) => running.test(it))).toEqual([]);
      }
      expect(await mermaid.mischief()).toEqual([]);
    });
  },
);

test('a diagram that is not escaped would be seen', async () => {
  const mermaid = await openOfficialMermaid({ securityLevel: 'loose', htmlLabels: true });
  await mermaid.flowchart('flowchart LR\n  a["<img src=http://attack.invalid/a>"]\n');
  expect(await mermaid.mischief()).toContain('request http://attack.invalid/a');
  await mermaid.close();
});
