import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../editor/bed/chromium.mts';
import { attacks } from '../support/dangerous-text.ts';
import { runCommand } from '../support/run-cli.ts';
import { orderMap } from './journeys.ts';

const project = `brand nw "Northwind"
promise soon "Soon"
${orderMap}
journey move "Move home"
  touchpoint call "Call"
    emotion angry
`;

let browser: Browser;
let folder: string;

beforeAll(async () => {
  browser = await launchChromium(console.error);
  folder = await mkdtemp(path.join(os.tmpdir(), 'waymark-page-'));
}, 300_000);

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

interface Opened {
  readonly page: Page;
  /** What the page complained about, and what it asked for from elsewhere. */
  readonly complaints: string[];
}

/** Exports the journeys and opens the page from the disk, as a reader does. */
async function open(text = project, args = '', how: BrowserContextOptions = {}): Promise<Opened> {
  const { out, err } = await runCommand(`export . --format html ${args}`, {
    files: { '/maps/a.journey': text },
  });
  expect(err).toBe('');
  const file = path.join(folder, `${expect.getState().currentTestName?.replace(/\W+/g, '-')}.html`);
  await writeFile(file, out);
  const context = await browser.newContext({ viewport: { width: 1100, height: 640 }, ...how });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (line) => complaints.push(line.text()));
  page.on('request', (request) => {
    if (!/^(file|data):/.test(request.url())) complaints.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return { page, complaints };
}

const title = (page: Page) => page.locator('#drawing > svg').getAttribute('aria-label');
const part = (page: Page, role: string, id: string) =>
  page.locator(`#drawing g[data-role="${role}"][data-element-id="${id}"]`);

describe('the exported page', () => {
  test('turns from view to view and from journey to journey', async () => {
    const { page, complaints } = await open();
    expect(await page.locator('#tabs button').allTextContents()).toEqual([
      ...['Map', 'Journey', 'Promises', 'Overview'],
    ]);
    expect(await title(page)).toBe('Order');
    await page.locator('#journey').selectOption({ label: 'Move home' });
    await part(page, 'touchpoint', 'move.call').waitFor();
    await page.keyboard.press('4');
    await page.locator('#drawing[data-view="overview"]').waitFor();
    expect(await title(page)).toBe('Northwind');
    await page.locator('#tab-promises').click();
    await page.locator('#drawing[data-view="promises"]').waitFor();
    await page.locator('#tab-promises').press('ArrowLeft');
    await page.locator('#drawing[data-view="journey"]').waitFor();
    expect(await title(page)).toBe('Move home');
    expect(complaints).toEqual([]);
  });

  test('has no tabs for what the project has not', async () => {
    const { page } = await open('journey a "A"\n  touchpoint b "B"\n');
    expect(await page.locator('#tabs button').allTextContents()).toEqual(['Map', 'Journey', 'Overview']);
    await page.keyboard.press('3');
    expect(await page.locator('#drawing').getAttribute('data-view')).toBe('map');
  });

  test('tells what it knows of a part at a click, and offers nothing that would change the text', async () => {
    const { page, complaints } = await open();
    await part(page, 'touchpoint', 'order.compare').click();
    expect(await page.locator('#details').textContent()).toContain('Compare plans');
    expect(await page.locator('#details .action').count()).toBe(0);
    await page.keyboard.press('Escape');
    expect(await page.locator('#details').isHidden()).toBe(true);
    await part(page, 'nobody', 'order.check').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#details').isVisible()).toBe(true);
    expect(await page.locator('#drawing .handle').count()).toBe(0);
    expect(await page.locator('#follow').isHidden()).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('finds words', async () => {
    const { page } = await open();
    await page.keyboard.press('/');
    await page.keyboard.type('compare');
    expect(await page.locator('#finder-count').textContent()).toBe('1 of 1');
  });

  test('is a table for who wants one', async () => {
    const { page, complaints } = await open();
    await page.keyboard.press('t');
    expect(await page.locator('#table tbody th').allTextContents()).toEqual(
      expect.arrayContaining(['Compare plans', 'Check the address', 'Pay']),
    );
    expect(await page.locator('#table button').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test('hides rows, and shows only the touchpoints that are filtered for', async () => {
    const { page, complaints } = await open();
    await page.locator('#rows-button').click();
    await page.locator('#rows-menu input[name="pains"]').uncheck();
    await page.locator('#drawing g[data-role="row-pains"]').waitFor({ state: 'detached' });
    await page.locator('#filter-button').click();
    await page.locator('#filter-menu select[name="owner"]').selectOption('sales');
    await part(page, 'touchpoint', 'order.pay').waitFor({ state: 'detached' });
    expect(await part(page, 'touchpoint', 'order.compare').isVisible()).toBe(true);
    expect(await page.locator('#filtered').textContent()).toContain('‘Sales’');
    await page.keyboard.press('Escape');
    await page.locator('#filtered-clear').click();
    await part(page, 'touchpoint', 'order.pay').waitFor();
    expect(complaints).toEqual([]);
  });

  test('turns dark and light, and strong where the reader asks the system for contrast', async () => {
    const { page } = await open();
    const paper = () => page.evaluate(`getComputedStyle(document.body).getPropertyValue('--waymark-page')`);
    expect(await paper()).toBe('#ffffff');
    await page.locator('#theme').click();
    expect(await paper()).toBe('#16191f');
    expect(await page.locator('#theme').getAttribute('aria-pressed')).toBe('true');
    await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
    await page.locator('body.vscode-high-contrast').waitFor();
    expect(await paper()).toBe('#000000');
  });

  test('prints each journey on a page of its own, in light colours', async () => {
    const { page } = await open(project, '--theme dark');
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
    const texts = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, place) => {
        const { items } = await (await pdf.getPage(place + 1)).getTextContent();
        return items.map((it) => ('str' in it ? it.str : '')).join(' ');
      }),
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]).toContain('Compare plans');
    expect(texts[1]).toContain('Move home');
    expect(texts.join(' ')).not.toContain('Search');
    await page.emulateMedia({ media: 'print' });
    const paper = await page.evaluate(
      `getComputedStyle(document.querySelector('#pages')).getPropertyValue('--waymark-page')`,
    );
    expect(paper).toBe('#ffffff');
  });

  test('shows its maps where no script runs', async () => {
    const { page } = await open(project, '', { javaScriptEnabled: false });
    expect(await page.locator('#pages svg').count()).toBe(2);
    expect(await page.locator('#pages svg').first().isVisible()).toBe(true);
    expect(await page.locator('.without-script').isVisible()).toBe(true);
  });

  test('runs nothing that stands in a text, and asks for nothing', async () => {
    const texts = attacks.map((it) => `"${it.replace(/\s+/g, ' ').replaceAll('"', '”')}"`);
    const steps = texts.map((it, place) => `  touchpoint t${place} ${it}\n    pain ${it}`);
    const { page, complaints } = await open(
      `journey a ${texts[4]}\n  goal ${texts[0]}\n${steps.join('\n')}\n`,
    );
    for (const key of ['2', '4', '1', 't']) await page.keyboard.press(key);
    await page.locator('#table table').waitFor();
    const left = await page.evaluate(`Object.keys(globalThis).filter((it) => it.startsWith('pwned'))`);
    expect(left).toEqual([]);
    expect(complaints).toEqual([]);
  });
});
