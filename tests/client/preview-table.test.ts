import { expect, test } from 'vitest';
import { getOnline, orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import type { PreviewBed } from './preview-bed.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

async function cells(bed: PreviewBed, row: number): Promise<string[]> {
  return bed.page.locator('#table tr').nth(row).locator('th, td').allTextContents();
}

test('the map can be read as a table, which follows the text', async () => {
  const bed = await open({ viewport: { width: 1300, height: 700 } });
  await bed.draw(viewMessage(orderMap, { current: 'order.check' }));
  await bed.page.getByRole('button', { name: 'Table' }).click();
  expect(await bed.shows('#diagram')).toBe(false);
  expect(await bed.page.locator('#table caption').textContent()).toBe(
    'Order. Journey map with 2 stages and 3 touchpoints.',
  );
  expect(await cells(bed, 0)).toEqual(['Touchpoint', 'Details', 'Emotion', 'Owner', 'Care', 'Pains']);
  expect(await bed.page.locator('#table tbody th').allTextContents()).toEqual([
    'Stage: Choose',
    'Compare plans',
    'Check the address',
    'Stage: Buy',
    'Gap: 3 days, Waiting, not bridged',
    'Pay',
  ]);
  const care = 'acknowledges: Greets her by name';
  expect(await cells(bed, 2)).toEqual([
    'Compare plans',
    'Web.',
    'hopeful, +1',
    'Sales',
    care,
    'Eleven tariffs',
  ]);
  expect(await bed.page.locator('#table tr[aria-current]').getAttribute('data-id')).toBe('order.check');
  await bed.page.getByRole('button', { name: 'Check the address' }).click();
  expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 'order.check' });
  await bed.page.locator('#table').getByRole('button', { name: 'nobody' }).click();
  expect(bed.said.at(-1)).toEqual({ type: 'chooseOwner', id: 'order.check' });
  await bed.draw(viewMessage(orderMap.replace('Compare plans', 'Compare all plans')));
  await bed.page.getByRole('button', { name: 'Compare all plans' }).waitFor();

  const again = await open({ state: await bed.kept() });
  await again.draw(viewMessage(orderMap));
  expect(await again.shows('#table')).toBe(true);
  await again.page.keyboard.press('t');
  expect(await again.shows('#table')).toBe(false);
  expect(await again.shows('#diagram')).toBe(true);
});

test("so can Mermaid's diagram", async () => {
  const bed = await open();
  await bed.draw({ text: getOnline });
  await bed.page.keyboard.press('t');
  expect(await cells(bed, 3)).toEqual([
    'Check the address',
    'Stage: Choose a planFeels: −1With: Digital Sales, Maya',
  ]);
});
