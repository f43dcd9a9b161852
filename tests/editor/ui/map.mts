import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const map: readonly SessionTest[] = [
  {
    name: 'in the map, a click goes to the line, and the text cursor marks its touchpoint in every row',
    async run({ workbench, sample, picture }) {
      await openMap(workbench);
      const { preview } = workbench;
      await preview.part('pains', 'get-online.check-address').click();
      await workbench.cursorReaches(sample.line('touchpoint check-address'));
      await workbench.cursorTo(sample.line('touchpoint first-bill'));
      await preview.locator('.is-current[data-element-id="get-online.first-bill"]').first().waitFor();
      const { x } = await middleOf(preview.part('touchpoint', 'get-online.first-bill'));
      assert.ok(x > 720 && x < 1440, 'the touchpoint can be seen');
      await picture('40-map-cursor');
      for (const [theme, bodyClass] of themes) {
        await workbench.theme(theme);
        await preview.bodyWithClass(bodyClass).waitFor();
        await preview.part('measure', 'journey:get-online').first().hover();
        await preview.details.waitFor();
        await picture(`41-map-${bodyClass}`);
      }
    },
  },
  {
    name: 'a dragged point of the curve changes the score in the text, and undo brings it back',
    async run({ workbench, sample, picture }) {
      await openMap(workbench);
      const face = workbench.preview.part('emotion', 'get-online.compare-plans').locator('.handle');
      await workbench.cursorTo(sample.line('touchpoint compare-plans'));
      await face.hover();
      const { mouse } = workbench.page;
      const { x, y } = await middleOf(face);
      await mouse.down();
      await mouse.move(x, y + 60, { steps: 6 });
      await workbench.preview.locator('.lifted').waitFor();
      await picture('42-point-in-hand');
      await mouse.up();
      await workbench.line('emotion hopeful -1').waitFor();
      await scored(workbench, '-1').waitFor();
      await picture('43-point-dragged');
      await workbench.cursorTo(sample.line('touchpoint compare-plans'));
      await workbench.page.keyboard.press('Control+z');
      await scored(workbench, '1').waitFor();
      await workbench.preview.part('emotion', 'get-online.compare-plans').press('Alt+ArrowUp');
      await workbench.line('emotion hopeful +2').waitFor();
      await workbench.page.keyboard.press('Control+z');
      await scored(workbench, '1').waitFor();
      await workbench.preview.locator('[data-role="emotion"]:focus').waitFor();
    },
  },
  {
    name: 'nobody becomes the owner that is picked from the teams',
    async run({ workbench, picture }) {
      await openMap(workbench);
      await workbench.preview.part('nobody', 'get-online.check-address').click();
      const team = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Digital Sales' });
      await team.waitFor();
      await picture('44-nobody-asks');
      await team.click();
      await workbench.preview
        .part('owner', 'get-online.check-address')
        .filter({ hasText: 'Digital Sales' })
        .waitFor();
      await picture('45-nobody-no-more');
    },
  },
  {
    name: 'rows that are hidden and a filter are there again after a reload',
    async run({ workbench, picture }) {
      await openMap(workbench);
      const { preview } = workbench;
      await preview.button('Rows').click();
      await preview.checkBox('Care').uncheck();
      await preview.locator('[data-role="row-care"]').waitFor({ state: 'detached' });
      await picture('46-rows-menu');
      await preview.locator('body').press('Escape');
      await preview.button('Filter').click();
      await preview.list('Owner').selectOption({ label: 'nobody' });
      await preview.part('touchpoint', 'get-online.compare-plans').waitFor({ state: 'detached' });
      await picture('47-filtered');
      await workbench.remembersPreview();
      await workbench.reload();
      await preview.part('touchpoint', 'get-online.check-address').waitFor();
      await preview.locator('#filtered').waitFor();
      assert.equal(await preview.locator('[data-role="row-care"]').count(), 0);
      assert.equal(await preview.part('touchpoint', 'get-online.compare-plans').count(), 0);
      await preview.button('Clear filter').click();
      await preview.part('touchpoint', 'get-online.compare-plans').waitFor();
    },
  },
  {
    name: 'the map is searched, and read as a table, by keyboard alone',
    async run({ workbench, sample, picture }) {
      await openMap(workbench);
      const { preview, page } = workbench;
      await preview.part('touchpoint', 'get-online.compare-plans').focus();
      await page.keyboard.press('Control+f');
      await preview.locator('#finder-text:focus').waitFor();
      await page.keyboard.type('bill');
      await preview
        .locator('#finder-count')
        .filter({ hasText: /^1 of \d/ })
        .waitFor();
      await page.keyboard.press('Enter');
      await picture('48-search');
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      const row = preview.locator('#table').getByRole('button', { name: 'Call about the bill' });
      await row.waitFor();
      await picture('49-table');
      await row.press('Enter');
      await workbench.cursorReaches(sample.line('touchpoint bill-call'));
    },
  },
];

const themes = [
  ['Dark Modern', 'vscode-dark'],
  ['Dark High Contrast', 'vscode-high-contrast'],
] as const;

/** Opens the preview, which shows the map first, once the extension is awake. */
async function openMap(workbench: Workbench): Promise<void> {
  await workbench.awake();
  await workbench.command('Waymark: Open Preview to the Side');
  await workbench.preview.part('touchpoint', 'get-online.compare-plans').waitFor();
}

function scored(workbench: Workbench, score: string): Locator {
  return workbench.preview.locator(`[data-element-id="get-online.compare-plans"][data-score="${score}"]`);
}

async function middleOf(part: Locator): Promise<{ x: number; y: number }> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('It cannot be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
