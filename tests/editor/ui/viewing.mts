import assert from 'node:assert/strict';
import { openPreview } from './previewing.mts';
import type { SessionTest } from './session.mts';

export const viewing: readonly SessionTest[] = [
  {
    name: 'the preview has four views, one a tab, each with what only it shows',
    async run({ workbench, sample, picture }) {
      await openPreview(workbench);
      const { preview } = workbench;
      await preview.drawn('Map');
      await preview.picture.getByText('nobody', { exact: true }).waitFor();
      await preview.picture.getByText('line of visibility').waitFor();
      await picture('70-map');

      await preview.turnTo('Journey');
      await preview.picture.locator('text.touchpoint-label', { hasText: 'Compare plans' }).waitFor();
      assert.deepEqual(await preview.titles(), sample.touchpoints());
      await picture('71-journey');

      await preview.turnTo('Promises');
      await preview.picture.locator('.node', { hasText: 'A price that never surprises' }).waitFor();
      await preview.picture.getByText('nothing delivers it').waitFor();
      await picture('72-promises');

      await preview.turnTo('Overview');
      await preview.picture.locator('g[data-role="sparkline"]', { hasText: 'Move home' }).waitFor();
      await preview.picture.getByText('Whom the promises hang on').waitFor();
      await picture('73-overview');

      await preview.turnTo('Map');
      await preview.touchpoint('Compare plans').waitFor();
    },
  },
  {
    name: 'the views are reached by keyboard alone',
    async run({ workbench }) {
      await openPreview(workbench);
      const { preview, page } = workbench;
      await preview.tab('Map').press('ArrowRight');
      await preview.drawn('Journey');
      await page.keyboard.press('End');
      await preview.drawn('Overview');
      await page.keyboard.press('ArrowRight');
      await preview.drawn('Map');
      await page.keyboard.press('3');
      await preview.drawn('Promises');
    },
  },
];
