import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

const page = [
  '# Our service',
  '',
  '```journey',
  'journey get-online "Order & get online"',
  '  stage choose "Choose a plan"',
  '    touchpoint compare-plans "Compare plans"',
  '      emotion hopeful',
  '    touchpoint pay "</script><img src=x onerror=alert(1)>"',
  '      owner care',
  '      emotion sad',
  '```',
  '',
  'A promise is written so:',
  '',
  '```journey',
  'promise fast "Online within five days"',
  '  said "Order page" on 2026-03-01',
  '```',
  '',
  '- In a list, and for plain code:',
  '',
  '  ```journey',
  '  journey leave "Leave us"',
  '    touchpoint cancel "Cancel the line"',
  '  ```',
  '',
  '```js',
  'const untouched = true;',
  '```',
  '',
].join('\n');

const themes = [
  ['Light Modern', 'vscode-light'],
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast'],
] as const;

export const markdown: readonly SessionTest[] = [
  {
    name: 'the Markdown preview draws the journeys of a page and follows what is typed into them',
    async run({ workbench, sample, picture }) {
      const shown = await previewOf(workbench, sample.folder);
      assert.deepEqual(await titles(shown), [
        'Compare plans',
        '</script><img src=x onerror=alert(1)>',
        'Cancel the line (no emotion yet)',
      ]);
      assert.equal(await shown.locator('figure img').count(), 0);
      assert.equal(
        await shown.locator('figure:not(.is-drawn) .hljs-keyword').first().textContent(),
        'promise',
      );
      await picture('30-markdown');

      await workbench.page.locator('.monaco-editor .view-line', { hasText: 'Order & get online' }).click();
      await workbench.typeLineBelow('touchpoint look "Look around"');
      await shown.locator('text.touchpoint-label', { hasText: 'Look around' }).waitFor();
      await workbench.typeLineBelow('emotoin');
      await shown.locator('figcaption', { hasText: 'Line 6 needs a fix' }).waitFor();
      assert.equal((await titles(shown)).length, 4, 'the last whole picture stays');
      await picture('31-markdown-broken');
    },
  },
  {
    name: 'journeys in the Markdown preview follow the theme',
    async run({ workbench, sample, picture }) {
      const shown = await previewOf(workbench, sample.folder);
      const inks = new Set<string>();
      for (const [theme, bodyClass] of themes) {
        await workbench.theme(theme);
        await shown.locator(`body.${bodyClass}`).waitFor();
        inks.add(String(await label(shown, 'Compare plans').evaluate(inkOf)));
        await picture(`32-markdown-${bodyClass}`);
      }
      assert.equal(inks.size, themes.length, 'each theme has its own ink');
    },
  },
];

/** Writes a page beside the sample and opens it with VS Code's Markdown preview beside it. */
async function previewOf(workbench: Workbench, folder: string): Promise<FrameLocator> {
  writeFileSync(path.join(folder, 'README.md'), page);
  await workbench.awake();
  await workbench.open('README.md');
  await workbench.command('Markdown: Open Preview to the Side');
  const shown = workbench.page
    .frameLocator('iframe.webview.ready')
    .last()
    .frameLocator('iframe#active-frame');
  await label(shown, 'Cancel the line').waitFor();
  return shown;
}

function label(shown: FrameLocator, title: string): Locator {
  return shown.locator('figure text.touchpoint-label', { hasText: title });
}

async function titles(shown: FrameLocator): Promise<string[]> {
  return shown.locator('figure text.touchpoint-label').allTextContents();
}

/** Runs inside the page. */
function inkOf(text: { ownerDocument: { defaultView: PageView | null } }): string | undefined {
  return text.ownerDocument.defaultView?.getComputedStyle(text).fill;
}

interface PageView {
  getComputedStyle(element: object): { readonly fill: string };
}
