import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { root } from '../../scripts/build-options.mts';
import { textContrasts } from '../editor/ui/contrast.mts';
import { getOnline, manyScripts, rightToLeft } from './journeys.ts';
import { elementsOf } from './preview-bed.ts';
import { previewSuite } from './preview-suite.ts';
import { light, themes } from './themes.ts';

/** What the Web Content Accessibility Guidelines ask of text, at level AA. */
const readable = 4.5;

const pictures = path.join(root, 'artifacts/webview');
const open = previewSuite();

beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
});

test.each(themes)('every word of the picture can be read in a theme that is $name', async (theme) => {
  const bed = await open({ theme, viewport: { width: 1900, height: 560 } });
  const elements = elementsOf(getOnline).map((element, index) => ({ ...element, unfelt: index === 4 }));
  await bed.draw({ text: getOnline, elements, current: 't2' });
  await bed.page.screenshot({ path: path.join(pictures, `${theme.name}.png`) });
  const contrasts = await textContrasts(bed.page.locator('body'));
  expect(contrasts.length).toBeGreaterThan(40);
  expect(contrasts.filter(({ contrast }) => contrast < readable)).toEqual([]);
  expect(bed.complaints).toEqual([]);
});

test('a change of theme recolours the picture that stands', async () => {
  const [dark] = themes.filter(({ name }) => name === 'dark');
  const bed = await open({ theme: light });
  await bed.draw({ text: getOnline });
  const before = await textContrasts(bed.page.locator('body'));
  await bed.page.evaluate(`
    document.body.className = 'waymark vscode-dark';
    document.documentElement.style.setProperty('--vscode-editor-background', '${dark?.variables['editor-background']}');
    document.documentElement.style.setProperty('--vscode-editor-foreground', '${dark?.variables['editor-foreground']}');
  `);
  const after = await textContrasts(bed.page.locator('body'));
  expect(after.map(({ text }) => text)).toEqual(before.map(({ text }) => text));
  expect(after.filter(({ contrast }) => contrast < readable)).toEqual([]);
  expect(after).not.toEqual(before);
});

test.each([
  ['many-scripts', manyScripts],
  ['right-to-left', rightToLeft],
])('a picture is kept of a journey in %s', async (name, text) => {
  const bed = await open({ theme: light });
  await bed.draw({ text });
  await bed.page.screenshot({ path: path.join(pictures, `${name}.png`) });
  expect(await bed.page.locator('g.touchpoint').count()).toBe(3);
  expect(bed.complaints).toEqual([]);
});
