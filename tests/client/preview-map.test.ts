import { describe, expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import type { PreviewBed } from './preview-bed.ts';
import { open, part } from './preview-map-bed.ts';

/** What has the keyboard in the picture: its role, and the element that it stands for. */
async function focused(bed: PreviewBed): Promise<string> {
  const at = bed.page.locator('#drawing [data-element-id]:focus');
  return `${await at.getAttribute('data-role')} ${await at.getAttribute('data-element-id')}`;
}

describe('a part of the map', () => {
  test('goes to its text by a click, and "nobody" asks who is to own it', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    await part(bed, 'pains', 'order.pay').click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 'order.pay' });
    await part(bed, 'stage', 'stage:order.buy').click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 'stage:order.buy' });
    await part(bed, 'nobody', 'order.check').click();
    expect(bed.said.at(-1)).toEqual({ type: 'chooseOwner', id: 'order.check' });
  });

  test('is reached by the keyboard: along its row, and up and down its column', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap, { current: 'order.compare' }));
    await bed.page.locator('#diagram').focus();
    const steps: string[] = [];
    for (const key of ['Tab', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'PageDown', 'ArrowUp', 'Home']) {
      await bed.page.keyboard.press(key);
      steps.push(await focused(bed));
    }
    expect(steps).toEqual([
      'touchpoint order.compare',
      'touchpoint order.check',
      'emotion order.check',
      'nobody order.check',
      'owner order.pay',
      'care order.pay',
      'owner order.pay',
      'owner order.compare',
    ]);
    await bed.page.keyboard.press('ArrowRight');
    await bed.page.keyboard.press('Enter');
    expect(bed.said.at(-1)).toEqual({ type: 'chooseOwner', id: 'order.check' });
  });

  test('keeps the keyboard when the next picture comes', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    await part(bed, 'care', 'order.check').focus();
    await bed.draw(viewMessage(orderMap.replace('Compare plans', 'Compare all plans')));
    expect(await focused(bed)).toBe('care order.check');
  });

  test('is marked with all others of the element under the text cursor, and scrolled to', async () => {
    const bed = await open({ viewport: { width: 700, height: 360 } });
    await bed.draw(viewMessage(orderMap, { current: 'order.compare' }));
    await bed.send({ type: 'current', id: 'order.pay' });
    await part(bed, 'touchpoint', 'order.pay').and(bed.page.locator('.is-current')).waitFor();
    const roles = await bed.page
      .locator('#drawing .is-current')
      .evaluateAll((all) => all.map((it) => it.dataset.role));
    expect(roles).toEqual(['touchpoint', 'emotion', 'owner', 'care', 'pains']);
    const box = await part(bed, 'touchpoint', 'order.pay').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(700);
  });
});

describe('the card with details', () => {
  test('shows what was found, once, with the pointer and with the keyboard, and Escape hides it', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    const card = bed.page.locator('#details');
    await part(bed, 'touchpoint', 'order.check').hover();
    await card.waitFor();
    expect((await card.textContent())?.match(/Nobody owns the touchpoint/g)).toHaveLength(1);
    expect(await bed.page.locator('#drawing title').count()).toBe(0);
    await card.hover();
    await bed.page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });

    await bed.page.locator('#diagram').focus();
    await bed.page.keyboard.press('Tab');
    await card.filter({ hasText: 'Journey: Order, current' }).waitFor();
    await bed.page.keyboard.press('Control+End');
    await card.filter({ hasText: 'A form of three pages' }).waitFor();
    const box = await card.boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
    await bed.page.keyboard.press('Escape');
    await card.waitFor({ state: 'hidden' });
  });
});

describe('what a map leaves out', () => {
  test('is chosen row by row', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap, { hidden: ['care', 'systems'] }));
    const button = bed.page.getByRole('button', { name: 'Rows (1 hidden)' });
    await button.focus();
    await bed.page.keyboard.press('Enter');
    const menu = bed.page.getByRole('group', { name: 'Rows' });
    expect(await menu.getByRole('checkbox', { checked: false }).count()).toBe(1);
    await menu.getByRole('checkbox', { name: 'Pains' }).uncheck();
    expect(bed.said.at(-1)).toEqual({ type: 'hide', rows: ['care', 'systems', 'pains'] });
    await bed.draw(viewMessage(orderMap, { hidden: ['care', 'systems', 'pains'] }));
    expect(await part(bed, 'pains', 'order.pay').count()).toBe(0);
    expect(await bed.page.evaluate('document.activeElement.name')).toBe('pains');
    await menu.getByRole('button', { name: 'Show all rows' }).click();
    expect(bed.said.at(-1)).toEqual({ type: 'hide', rows: ['systems'] });
    await menu.getByRole('checkbox', { name: 'Pains' }).focus();
    await bed.page.keyboard.press('Escape');
    expect(await menu.isVisible()).toBe(false);
    expect(await bed.page.evaluate('document.activeElement.id')).toBe('rows-button');
  });

  test('is filtered, which a line says until the filter is cleared', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    expect(await bed.shows('#filtered')).toBe(false);
    await bed.page.getByRole('button', { name: 'Filter' }).click();
    const menu = bed.page.getByRole('group', { name: 'Filter' });
    expect(await menu.getByRole('combobox').evaluateAll((all) => all.map((it) => it.name))).toEqual([
      'owner',
      'channel',
    ]);
    await menu.getByRole('combobox', { name: 'Owner' }).selectOption({ label: 'nobody' });
    expect(bed.said.at(-1)).toEqual({ type: 'filter', filter: { owner: '' } });
    await bed.draw(viewMessage(orderMap, { filter: { owner: '', tag: 'gone' } }));
    const sentence = 'A filter is on: only touchpoints with owner ‘nobody’, tag ‘gone’ are shown.';
    expect(await bed.page.locator('#filtered-text').textContent()).toBe(sentence);
    await bed.page.keyboard.press('Escape');
    await bed.page.locator('#filtered-clear').click();
    expect(bed.said.at(-1)).toEqual({ type: 'filter', filter: {} });
  });

  test('is nothing in other pictures', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    await bed.draw(viewMessage(orderMap, { view: 'overview' }));
    expect(await bed.shows('#options')).toBe(false);
  });
});
