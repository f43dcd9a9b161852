import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { SessionTest } from './session.mts';

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

function row(page: Page, text: string): Locator {
  return page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
}
