/**
 * Takes the pictures of the README anew, in the same real workbench that the tests use: `npm run pictures`.
 * Look at them before you commit them.
 */
import { cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ensureChromium, launchChromium } from '../tests/editor/bed/chromium.mts';
import { ensureVSCode } from '../tests/editor/bed/install.mts';
import { installExtension, packExtension } from '../tests/editor/bed/packed-extension.mts';
import { projectFolder } from '../tests/editor/bed/paths.mts';
import { exitOnSignals } from '../tests/editor/bed/process-group.mts';
import { startServer } from '../tests/editor/bed/server.mts';
import { temporaryFolder } from '../tests/editor/bed/temporary-folder.mts';
import { workbenchUrl } from '../tests/editor/bed/workbench-url.mts';
import { Sample } from '../tests/editor/ui/sample.mts';
import { Workbench } from '../tests/editor/ui/workbench.mts';

const say = (line: string): void => console.log(line);
const pictures = path.join(projectFolder, 'docs/pictures');
/** Wide enough for a whole map beside its text. */
const screen = { width: 1800, height: 868 };
/** Everyone who clones the project gets them. */
const mostBytes = 300_000;
/** Without what would only distract from the text and its picture. */
const settings = {
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'off',
  'editor.scrollbar.vertical': 'hidden',
  'editor.scrollbar.horizontal': 'hidden',
  'editor.stickyScroll.enabled': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': true,
  'window.commandCenter': false,
};

exitOnSignals();
ensureVSCode(say);
ensureChromium(say);
mkdirSync(pictures, { recursive: true });
const home = temporaryFolder('pictures');
const folder = path.join(home.path, 'northwind-fibre');
cpSync(path.join(projectFolder, 'samples/northwind-fibre'), folder, { recursive: true });
const dataFolder = path.join(home.path, 'editor');
installExtension(packExtension(say), dataFolder);
const server = await startServer({ dataFolder, settings });
const browser = await launchChromium(say);
try {
  const sample = new Sample(folder, 'get-online.journey');
  const page = await browser.newPage({ viewport: screen });
  await page.goto(workbenchUrl(server, { folder, file: sample.path }));
  const workbench = new Workbench(page);
  await workbench.awake();
  await takeLedger(workbench);
  await workbench.command('View: Close Primary Side Bar');
  await takeCompletion(workbench, sample);
  await takeViews(workbench, sample);
} finally {
  await browser.close();
  await server.stop();
  home.remove();
}

async function takeLedger(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.command('Waymark: Focus on Promises View');
  const bar = page.locator('.part.sidebar');
  await bar.getByText('A price that never surprises').first().waitFor();
  await dragEdge(page, bar, 460);
  await page.setViewportSize({ ...screen, height: 520 });
  await keep('ledger', bar);
  await page.setViewportSize(screen);
}

/** What `sad` finds among the feelings; the text is as it was afterwards. */
async function takeCompletion(workbench: Workbench, sample: Sample): Promise<void> {
  const { page } = workbench;
  await workbench.cursorTo(sample.line('emotion angry'));
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.type('emotion sad');
  await workbench.suggest();
  await workbench.suggestion('disappointed').waitFor();
  const box = await page.locator('.suggest-widget.visible').boundingBox();
  if (box === null) throw new Error('The list of suggestions cannot be seen.');
  await keep('completion', page, { x: box.x - 200, y: box.y - 190, width: 860, height: 430 });
  await page.keyboard.press('Escape');
  await workbench.command('File: Revert File');
  await workbench.line('emotion angry').waitFor();
}

async function takeViews(workbench: Workbench, sample: Sample): Promise<void> {
  const { page, preview } = workbench;
  await workbench.command('Waymark: Open Preview to the Side');
  await preview.touchpoint('Compare plans').waitFor();
  await dragEdge(page, page.locator('.editor-group-container').first(), 400);
  await workbench.cursorTo(sample.line('touchpoint compare-plans'));
  await preview.current.filter({ hasText: 'Compare plans' }).waitFor();
  await keep('preview', page);
  await workbench.cursorTo(1);
  const beside = page.locator('.editor-group-container').last();
  for (const title of ['Promises', 'Overview']) {
    await preview.turnTo(title);
    await keep(title.toLowerCase(), beside);
  }
}

/** Makes a part of the workbench as wide as this, by its right edge. */
async function dragEdge(page: Page, part: Locator, width: number): Promise<void> {
  const box = await part.boundingBox();
  if (box === null) throw new Error('What is to be made wider or narrower cannot be seen.');
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + width, y, { steps: 5 });
  await page.mouse.up();
  // Where the pointer stays, scroll bars stay too.
  await page.mouse.move(screen.width / 2, 5);
}

type Clip = NonNullable<NonNullable<Parameters<Page['screenshot']>[0]>['clip']>;

/** Writes what is on the screen, or a part of it, as `docs/pictures/NAME.png`. */
async function keep(name: string, of: Page | Locator, clip?: Clip): Promise<void> {
  const file = path.join(pictures, `${name}.png`);
  if ('goto' in of) await of.screenshot({ path: file, ...(clip && { clip }) });
  else await of.screenshot({ path: file });
  const { size } = statSync(file);
  say(`docs/pictures/${name}.png is renewed: ${size} bytes${size > mostBytes ? ', which is too many' : ''}.`);
}
