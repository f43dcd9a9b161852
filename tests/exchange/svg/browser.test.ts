import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { textWidth } from '../../../language/views/scene/measure.ts';
import { launchChromium } from '../../editor/bed/chromium.mts';
import { exportAll } from '../../support/export-with.ts';
import { openSample } from '../../support/sample-projects.ts';
import { drawnTexts, imageWidth } from '../../support/svg-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium((line) => process.stderr.write(`${line}\n`));
  page = await browser.newPage();
}, 120_000);

afterAll(() => browser.close());

async function address(): Promise<string> {
  const { files } = await exportAll('svg', openSample('northwind-fibre'), 'map');
  const [first] = files;
  return `data:image/svg+xml;base64,${Buffer.from(first?.content ?? '').toString('base64')}`;
}

it('a browser without the font sets a standalone SVG in it all the same', async () => {
  await page.goto(await address());
  const texts = (await page.evaluate(drawnTexts)).filter(({ text }) => /^[\x20-\x7e]+$/.test(text));
  expect(texts.length).toBeGreaterThan(20);
  for (const { text, width, size, isBold } of texts) {
    const ours = textWidth(text, size, isBold ? 'bold' : 'regular');
    expect([text, Math.abs(width - ours) < 0.02 * ours + 0.5]).toEqual([text, true]);
  }
});

it('an image shows it', async () => {
  await page.goto('about:blank');
  expect(await page.evaluate(imageWidth, await address())).toBeGreaterThan(800);
});
