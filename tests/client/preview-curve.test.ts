import { describe, expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import type { PreviewBed } from './preview-bed.ts';
import { open, part } from './preview-map-bed.ts';

/** The middle of a point of the curve, in CSS pixels of the window. */
async function point(bed: PreviewBed, id: string): Promise<{ x: number; y: number }> {
  const box = await part(bed, 'emotion', id).locator('.handle').boundingBox();
  if (box === null) return expect.fail(`no point of ${id}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const edits = ({ said }: PreviewBed) => said.filter(({ type }) => type === 'setScore');

describe('a point of the curve', () => {
  test('is dragged to another score, and waits for the text to say so', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    const line = bed.page.locator('[data-role="curve"] path').first();
    const before = await line.getAttribute('d');
    const { x, y } = await point(bed, 'order.check');
    await bed.page.mouse.move(x, y);
    await bed.page.mouse.down();
    await bed.page.mouse.move(x + 3, y - 80, { steps: 4 });
    expect(await bed.page.locator('.lifted .value').textContent()).toBe('+2');
    expect(await line.getAttribute('d')).not.toBe(before);
    await bed.page.mouse.up();
    expect(edits(bed)).toEqual([{ type: 'setScore', id: 'order.check', score: 2 }]);
    expect(bed.said.some(({ type }) => type === 'reveal')).toBe(false);
    expect(await bed.page.locator('.lifted').count()).toBe(1);

    // The text could not be changed: the same picture is drawn again.
    await bed.draw(viewMessage(orderMap));
    expect(await bed.page.locator('.lifted').count()).toBe(0);
    expect(await line.getAttribute('d')).toBe(before);
  });

  test('goes back on Escape, and where it came from is no edit', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    const { x, y } = await point(bed, 'order.check');
    await bed.page.mouse.move(x, y);
    await bed.page.mouse.down();
    await bed.page.mouse.move(x, y - 80, { steps: 4 });
    await bed.page.keyboard.press('Escape');
    expect(await bed.page.locator('.lifted').count()).toBe(0);
    await bed.page.mouse.up();
    await bed.page.mouse.down();
    await bed.page.mouse.move(x, y - 80, { steps: 4 });
    await bed.page.mouse.move(x, y, { steps: 4 });
    await bed.page.mouse.up();
    expect(edits(bed)).toEqual([]);
    expect(bed.said.some(({ type }) => type === 'reveal')).toBe(false);
  });

  test('is moved by Alt and the arrow keys, one score at a time', async () => {
    const bed = await open();
    await bed.draw(viewMessage(orderMap));
    await part(bed, 'emotion', 'order.compare').focus();
    for (const key of ['Alt+ArrowUp', 'Alt+ArrowUp', 'Alt+ArrowDown']) await bed.page.keyboard.press(key);
    expect(edits(bed).map((it) => 'score' in it && it.score)).toEqual([2, 1]);
    expect(await bed.page.locator('#said').textContent()).toBe('plus 1');
  });
});

test('the usual keys undo and redo what was changed from the picture, and find the way back to it', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  await part(bed, 'care', 'order.pay').focus();
  for (const key of ['Control+z', 'Control+Shift+z', 'Control+y']) await bed.page.keyboard.press(key);
  expect(bed.said.slice(-3).map(({ type }) => type)).toEqual(['undo', 'redo', 'redo']);
  await bed.page.locator('#zoom-in').focus();
  await bed.send({ type: 'focus' });
  await bed.page.locator('g[data-role="care"][data-element-id="order.pay"]:focus').waitFor();
});
