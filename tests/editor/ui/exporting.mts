import assert from 'node:assert/strict';
import { lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const exporting: readonly SessionTest[] = [
  {
    name: 'Export asks from the preview, goes back, and writes a web page where it is told to',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      await workbench.command('Waymark: Open Preview to the Side');
      const { page, preview } = workbench;
      await preview.part('touchpoint', 'get-online.check-address').waitFor();
      await preview.button('Export').click();
      await picture('60-export-menu');
      await preview.button('Export…').click();
      await row(page, 'PowerPoint').waitFor();
      await picture('61-export-format');
      await row(page, 'Web page').click();
      await row(page, 'Overview').waitFor();
      await page.locator('.quick-input-widget').getByRole('button', { name: /^Back/ }).click();
      await row(page, 'Web page').click();
      await row(page, 'Map').click();
      await row(page, 'The whole project').waitFor();
      await picture('62-export-journeys');
      await row(page, 'The whole project').click();
      await row(page, 'Dark').click();
      const place = page.locator('.quick-input-widget .quick-input-box input');
      await place.waitFor();
      await page.locator('.quick-input-title', { hasText: 'Export' }).waitFor();
      await picture('63-export-place');
      await place.fill(path.join(folder, 'northwind.html'));
      await page.locator('.quick-input-widget').getByRole('button', { name: 'OK', exact: true }).click();
      await page.getByText('Exported ‘northwind.html’.').first().waitFor();
      await picture('64-exported');
      const written = readFileSync(path.join(folder, 'northwind.html'), 'utf8');
      assert.match(written, /<body class="waymark standalone vscode-dark">/);
      assert.match(written, /Move home, take the line along/);
    },
  },
  {
    name: 'several files are exported into a folder, and an export that is cancelled writes nothing',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const { page } = workbench;
      const maps = path.join(folder, 'maps');
      mkdirSync(maps);
      await workbench.command('Waymark: Export…');
      await row(page, 'SVG').click();
      await row(page, 'Map').waitFor();
      await page.keyboard.press('Escape');
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      assert.deepEqual(readdirSync(maps), []);

      await exportAllTo(workbench, maps);
      await workbench.toasts.filter({ hasText: 'and 2 more.' }).waitFor();
      assert.deepEqual(readdirSync(maps).sort(), ['fix-a-fault.svg', 'get-online.svg', 'move-home.svg']);
      await picture('66-several-exported');
    },
  },
  {
    name: 'an export asks before it writes over a file, and leaves it when the answer is no',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const maps = path.join(folder, 'maps');
      const file = path.join(maps, 'get-online.svg');
      mkdirSync(maps);
      writeFileSync(file, 'mine');
      await exportAllTo(workbench, maps);
      const asked = workbench.page.locator('.monaco-dialog-box', {
        hasText: '‘get-online.svg’ is there already.',
      });
      await asked.waitFor();
      await picture('67-overwrite');
      await asked.getByRole('button', { name: 'Cancel' }).click();
      await asked.waitFor({ state: 'detached' });
      assert.deepEqual(readdirSync(maps), ['get-online.svg']);
      assert.equal(readFileSync(file, 'utf8'), 'mine');

      await exportAllTo(workbench, maps);
      await asked.getByRole('button', { name: 'Overwrite' }).click();
      await workbench.toasts.filter({ hasText: 'and 2 more.' }).waitFor();
      assert.match(readFileSync(file, 'utf8'), /^<svg /);
    },
  },
  {
    name: 'a link in the place of an export is replaced, and what it leads to stays as it was',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const maps = path.join(folder, 'maps');
      const [file, elsewhere] = [path.join(maps, 'get-online.svg'), path.join(folder, 'elsewhere.svg')];
      mkdirSync(maps);
      writeFileSync(elsewhere, 'mine');
      symlinkSync(elsewhere, file);
      await exportAllTo(workbench, maps);
      await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Overwrite' }).click();
      await workbench.toasts.filter({ hasText: 'and 2 more.' }).waitFor();
      assert.equal(readFileSync(elsewhere, 'utf8'), 'mine');
      assert.ok(lstatSync(file).isFile(), 'the link is a file now');
      assert.match(readFileSync(file, 'utf8'), /^<svg /);
      assert.equal(readdirSync(maps).length, 3);
      await picture('69-link-replaced');
    },
  },
  {
    name: 'a folder that has taken the place of the chosen file: nothing is exported, and the editor says why',
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const maps = path.join(folder, 'maps');
      mkdirSync(path.join(maps, 'get-online.svg'), { recursive: true });
      await exportAllTo(workbench, maps);
      await workbench.page.locator('.monaco-dialog-box').getByRole('button', { name: 'Overwrite' }).click();
      await workbench.toasts
        .filter({ hasText: 'Nothing was exported: ‘get-online.svg’ is a folder.' })
        .waitFor();
      assert.deepEqual(readdirSync(maps), ['get-online.svg']);
      await picture('68-folder-in-the-way');
    },
  },
  {
    name: 'what a preview shows is copied as a picture, and as Mermaid',
    async run({ workbench, picture }) {
      await workbench.awake();
      const { page, preview } = workbench;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await workbench.command('Waymark: Open Preview to the Side');
      await preview.part('touchpoint', 'get-online.check-address').waitFor();
      await preview.button('Export').click();
      await preview.button('Copy as picture').click();
      await page.getByText('The picture is on the clipboard.').first().waitFor();
      await picture('65-picture-copied');
      const copied = await page.evaluate(
        `navigator.clipboard.read().then((items) => items[0].getType('image/png')).then((it) => it.size)`,
      );
      assert.ok(Number(copied) > 10_000, 'the clipboard holds a picture');
      await workbench.command('Waymark: Copy as Mermaid');
      await page.getByText('is on the clipboard, as text that Mermaid draws.').first().waitFor();
      const text = await page.evaluate('navigator.clipboard.readText()');
      assert.match(String(text), /^journey\n[\s\S]*title Order and get online/);
    },
  },
];

/** Exports the maps of all journeys as SVG into a folder. */
async function exportAllTo(workbench: Workbench, folder: string): Promise<void> {
  const { page } = workbench;
  await workbench.command('Waymark: Export…');
  for (const choice of ['SVG', 'Map', 'The whole project', 'Light']) await row(page, choice).click();
  await page.locator('.quick-input-title', { hasText: /^Export 3 files/ }).waitFor();
  // Filled in before it has listed where it begins, the dialog would put its own place over it.
  await row(page, path.basename(folder)).waitFor();
  await page.locator('.quick-input-widget .quick-input-box input').fill(`${folder}/`);
  await page.locator('.quick-input-widget').getByRole('button', { name: 'Export Here' }).click();
}

function row(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
}
