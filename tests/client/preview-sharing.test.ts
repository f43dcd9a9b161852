import { expect, test } from 'vitest';
import { orderMap } from './journeys.ts';
import { viewMessage } from './map-views.ts';
import { previewSuite } from './preview-suite.ts';

const open = previewSuite();

test('what is shown is taken elsewhere by a menu in the bar', async () => {
  const bed = await open();
  await bed.draw(viewMessage(orderMap));
  const menu = bed.page.locator('#share-menu');
  for (const [title, what] of [
    ['Export…', 'export'],
    ['Copy as picture', 'picture'],
    ['Copy as Mermaid', 'mermaid'],
  ] as const) {
    await bed.page.locator('#share-button').press('ArrowDown');
    await menu.getByRole('button', { name: title, exact: true }).press('Enter');
    expect(bed.said.at(-1)).toEqual({ type: 'share', what });
    expect(await menu.isHidden()).toBe(true);
    expect(await bed.page.locator('#share-button:focus').count()).toBe(1);
  }
});

test('a picture goes onto the clipboard, or the page says that it cannot', async () => {
  const bed = await open();
  const answered = () => bed.heard(({ type }) => type === 'copied');
  const refused = answered();
  // The page of the tests comes from an address without encryption, to which browsers give no clipboard.
  await bed.send({ type: 'picture', png: 'iVBORw0KGgo=' });
  await refused;
  expect(bed.said.at(-1)).toEqual({ type: 'copied', isDone: false });
  await bed.page.evaluate(`
    globalThis.ClipboardItem = class { constructor(held) { this.held = held; } };
    Object.defineProperty(navigator, 'clipboard', { value: {
      async write([{ held }]) { globalThis.copied = [...new Uint8Array(await held['image/png'].arrayBuffer())]; },
    } });`);
  const done = answered();
  await bed.send({ type: 'picture', png: 'iVBORw0KGgo=' });
  await done;
  expect(bed.said.at(-1)).toEqual({ type: 'copied', isDone: true });
  expect(await bed.page.evaluate('globalThis.copied')).toEqual([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
});
