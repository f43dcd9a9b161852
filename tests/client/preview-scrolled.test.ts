import { expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

test('while a map is scrolled, the labels of its rows, stages and titles stay in sight', async () => {
  const bed = await open({ viewport: { width: 560, height: 360 } });
  await bed.draw(viewMessage(orderMap));
  const labels = bed.page.locator('.sticky.labels');
  const header = bed.page.locator('.sticky.header');
  expect(await labels.count()).toBe(0);
  await bed.page.evaluate(`document.querySelector('#diagram').scrollTo(250, 0)`);
  await labels.waitFor();
  expect(await header.isVisible()).toBe(false);
  await bed.page.evaluate(`document.querySelector('#diagram').scrollTo(250, 250)`);
  await header.waitFor();
  expect((await labels.getByText('Emotion', { exact: true }).boundingBox())?.x).toBeGreaterThan(0);
  await header.getByText('Check the').click();
  expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 'order.check' });

  // What takes the keyboard does not hide below them.
  await bed.page.locator('g[data-role="emotion"][data-element-id="order.compare"]').focus();
  await bed.page.keyboard.press('ArrowRight');
  await bed.page.keyboard.press('ArrowLeft');
  const part = await bed.page.locator('#drawing [data-element-id]:focus').boundingBox();
  const covered = await labels.boundingBox();
  expect(part?.x).toBeGreaterThanOrEqual((covered?.x ?? 0) + (covered?.width ?? 0));
});

test('other pictures have nothing to keep in sight', async () => {
  const bed = await open({ viewport: { width: 400, height: 300 } });
  await bed.draw(viewMessage(orderMap));
  await bed.page.evaluate(`document.querySelector('#diagram').scrollTo(250, 100)`);
  await bed.page.locator('.sticky.labels').waitFor();
  await bed.draw(viewMessage(orderMap, { view: 'overview' }));
  expect(await bed.page.locator('.sticky').count()).toBe(0);
});
