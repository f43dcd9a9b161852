import { expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

test('a search finds what parts say, each thing once, goes through it, and leaves the keyboard there', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  await bed.page.locator('#diagram').focus();
  await bed.page.keyboard.press('Control+f');
  await bed.page.keyboard.type('ADDRÉSS');
  const count = bed.page.locator('#finder-count');
  const now = bed.page.locator('.is-found-now');
  // The touchpoint itself with its findings; its owner and its emotion do not count again.
  expect(await count.textContent()).toBe('1 of 1');
  expect(await now.getAttribute('data-role')).toBe('touchpoint');
  await bed.page.locator('#finder-text').fill('customer care');
  const places: unknown[] = [];
  for (const key of ['Enter', 'Enter', 'Shift+Enter', 'Shift+Enter']) {
    places.push(`${await count.textContent()} ${await now.getAttribute('data-role')}`);
    await bed.page.keyboard.press(key);
  }
  expect(places).toEqual(['1 of 2 journey-owner', '2 of 2 owner', '1 of 2 journey-owner', '2 of 2 owner']);
  await bed.draw(viewMessage(orderMap.replace('Pay', 'Pay at last')));
  expect(await count.textContent()).toBe('1 of 2');
  await bed.page.keyboard.press('Escape');
  expect(await bed.shows('#finder')).toBe(false);
  expect(await bed.page.locator('.is-found').count()).toBe(0);
  expect(await bed.page.locator('g[data-role="journey-owner"]:focus').count()).toBe(1);
});

test('what is not there is not found, and the box lets zoom and tabs alone', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  const zoom = await bed.zoom();
  await bed.page.keyboard.press('/');
  await bed.page.keyboard.type('0-t12');
  expect(await bed.page.locator('#finder-text').inputValue()).toBe('0-t12');
  expect(await bed.page.locator('#finder-count').textContent()).toBe('Nothing found');
  expect(await bed.zoom()).toBe(zoom);
  expect(bed.said.filter(({ type }) => type === 'view')).toEqual([]);
  expect(await bed.shows('#table')).toBe(false);
});

test('in the table, a search shows the rows of what it found, and leaves the keyboard there', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  await bed.page.keyboard.press('t');
  await bed.page.keyboard.press('Control+f');
  await bed.page.keyboard.type('stage: ');
  const found = bed.page.locator('#table .is-found');
  const now = bed.page.locator('#table .is-found-now');
  expect(await found.locator('th').allTextContents()).toEqual(['Stage: Choose', 'Stage: Buy']);
  expect(await now.locator('th').textContent()).toBe('Stage: Choose');
  await bed.page.keyboard.press('Enter');
  expect(await now.locator('th').textContent()).toBe('Stage: Buy');
  await bed.draw(viewMessage(orderMap.replace('Pay', 'Pay at last')));
  expect(await now.locator('th').textContent()).toBe('Stage: Buy');
  await bed.page.keyboard.press('Escape');
  expect(await found.count()).toBe(0);
  expect(await bed.page.locator('#table button:focus').textContent()).toBe('Stage: Buy');
  await bed.page.keyboard.press('/');
  await bed.page.locator('#finder-text').fill('customer care');
  expect(await now.textContent()).toContain('Customer Care');
});
