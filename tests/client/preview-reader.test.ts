import { describe, expect, test } from 'vitest';
import { getOnline, rightToLeft } from './journeys.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

describe('between text and picture', () => {
  test('a click on a touchpoint reveals its line', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.touchpoint('t1').locator('.box').click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't1' });
  });

  test('so does a click anywhere in its column', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.touchpoint('t3').click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't3' });
  });

  test('so does a click on the dot of someone who takes part', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.page.locator('g.actors').nth(3).locator('text').first().click();
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't3' });
  });

  test('the touchpoint under the text cursor is marked, and brought into sight', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline, current: 't0' });
    await bed.send({ type: 'current', id: 't10' });
    await bed.page.locator('g.is-current[data-element-id="t10"]').waitFor();
    const box = await bed.touchpoint('t10').locator('.box').boundingBox();
    expect(box?.x).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(600);
    expect(await bed.page.locator('g.is-current').count()).toBe(1);
  });

  test('the keyboard goes from touchpoint to touchpoint, and Enter reveals', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    await bed.page.locator('#diagram').focus();
    for (const key of ['Tab', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Enter']) {
      await bed.page.keyboard.press(key);
    }
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't1' });
    await bed.page.keyboard.press('End');
    await bed.page.keyboard.press(' ');
    expect(bed.said.at(-1)).toEqual({ type: 'reveal', id: 't10' });
  });

  test('in a picture from right to left, the left arrow goes on', async () => {
    const bed = await open();
    await bed.draw({ text: rightToLeft });
    await bed.touchpoint('t0').focus();
    await bed.page.keyboard.press('ArrowLeft');
    expect(await bed.page.locator('g.touchpoint:focus').getAttribute('data-element-id')).toBe('t1');
  });
});

describe('the picker', () => {
  const journeys = [
    { name: 'get-online', title: 'Order and get online' },
    { name: 'leave', title: 'Leave' },
  ];

  test('shows the journeys of the file and asks for the picked one', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, journeys });
    expect(await bed.page.locator('#journey option').allTextContents()).toEqual([
      'Order and get online',
      'Leave',
    ]);
    await bed.page.locator('#journey').selectOption('leave');
    expect(bed.said.at(-1)).toEqual({ type: 'pick', journey: 'leave' });
  });

  test('and lets the preview follow the text cursor again', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, journeys, follows: false });
    const follow = bed.page.locator('#follow');
    expect(await follow.getAttribute('aria-pressed')).toBe('false');
    await follow.click();
    expect(bed.said.at(-1)).toEqual({ type: 'follow' });
  });

  test('offers nothing to follow in a file with one journey', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    expect(await bed.shows('#follow')).toBe(false);
  });
});

describe('zoom', () => {
  test('by buttons and keys, and all of the picture at once', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    const start = await bed.zoom();
    await bed.page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await bed.zoom()).toBeGreaterThan(start);
    await bed.page.keyboard.press('-');
    expect(await bed.zoom()).toBe(start);
    await bed.page.keyboard.press('0');
    const picture = await bed.page.locator('#diagram svg').boundingBox();
    expect(picture?.width).toBeLessThanOrEqual(1100);
    expect(picture?.width).toBeGreaterThan(1000);
  });

  test('by the wheel with Ctrl keeps what is under the pointer', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline });
    const before = await bed.centre('t3');
    await bed.page.mouse.move(before.x, before.y);
    await bed.page.keyboard.down('Control');
    await bed.page.mouse.wheel(0, -100);
    await bed.page.waitForFunction(`parseInt(document.querySelector('#zoom-level').textContent) > 100`);
    const after = await bed.centre('t3');
    expect(Math.abs(after.x - before.x)).toBeLessThan(3);
  });

  test('dragging moves the picture, and is no click', async () => {
    const bed = await open({ viewport: { width: 600, height: 640 } });
    await bed.draw({ text: getOnline });
    const start = await bed.centre('t2');
    await bed.page.mouse.move(start.x, start.y);
    await bed.page.mouse.down();
    await bed.page.mouse.move(start.x - 150, start.y, { steps: 4 });
    await bed.page.mouse.up();
    expect(await bed.scrolled()).toBe(150);
    expect(bed.said.some(({ type }) => type === 'reveal')).toBe(false);
  });

  test('and the picked journey survive a reload of the window', async () => {
    const bed = await open();
    await bed.draw({ text: getOnline, follows: false });
    await bed.page.keyboard.press('+');
    const zoom = await bed.zoom();
    const kept = await bed.kept();
    expect(kept).toMatchObject({ uri: 'file:///project/get-online.journey', journey: 'get-online' });

    const again = await open({ state: kept });
    await again.draw({ text: getOnline, follows: false });
    expect(await again.zoom()).toBe(zoom);
  });
});
