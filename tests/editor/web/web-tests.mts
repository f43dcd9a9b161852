import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { artifactsFolder } from '../bed/paths.mts';
import type { WebWorkbench } from '../bed/web-workbench.mts';
import type { EditorTest } from '../run-tests.mts';
import { Workbench } from '../ui/workbench.mts';

interface WebTest {
  readonly name: string;
  /** The scheme of the folder: files can be written, or they cannot. */
  readonly scheme: 'waymark-virtual' | 'waymark-frozen';
  run(workbench: Workbench, picture: (name: string) => Promise<void>): Promise<void>;
}

const tests: readonly WebTest[] = [
  {
    name: 'in a browser the preview draws the map, follows what is typed, and shows the other views',
    scheme: 'waymark-virtual',
    async run(workbench, picture) {
      await workbench.openInExplorer('get-online.journey');
      await workbench.awake();
      await workbench.command('Waymark: Open Preview to the Side');
      const { preview } = workbench;
      await preview.touchpoint('Compare plans').waitFor();
      await picture('web-1-map');
      await workbench.cursorTo(1);
      await workbench.page.keyboard.press('Control+End');
      await workbench.page.keyboard.press('Enter');
      await workbench.page.keyboard.type('touchpoint wave "Wave goodbye"');
      await preview.touchpoint('Wave goodbye').waitFor();
      await preview.turnTo('Journey');
      await preview.touchpoint('Wave goodbye').waitFor();
      await preview.turnTo('Promises');
      await picture('web-2-promises');
    },
  },
  {
    name: 'a language server that the browser ends comes back: findings and picture go on following the text',
    scheme: 'waymark-virtual',
    async run(workbench, picture) {
      await workbench.openInExplorer('get-online.journey');
      await workbench.awake();
      await workbench.command('Waymark: Open Preview to the Side');
      const { page, preview } = workbench;
      await preview.touchpoint('Compare plans').waitFor();
      await endLanguageServer(page);
      await workbench.cursorTo(1);
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('touchpoint wave "Wave goodbye"');
      await preview.touchpoint('Wave goodbye').waitFor();
      await (await workbench.problem('touchpoint-without-owner', 'Wave goodbye')).waitFor();
      assert.equal(await workbench.toasts.filter({ hasText: 'language server' }).count(), 0);
      await picture('web-5-server-came-back');
    },
  },
  {
    name: 'a folder that is read-only is shown and checked, and what would write into it says so',
    scheme: 'waymark-frozen',
    async run(workbench, picture) {
      await workbench.openInExplorer('get-online.journey');
      await workbench.awake();
      await workbench.command('Waymark: Open Preview to the Side');
      await workbench.preview.touchpoint('Compare plans').waitFor();
      await workbench.command('Waymark: New Journey…');
      const told = workbench.page.locator('.notification-toast', {
        hasText: "'northwind-fibre' is read-only",
      });
      await told.waitFor();
      await picture('web-3-read-only');
      await workbench.command('Waymark: Export…');
      const row = (label: string) =>
        workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
      await row('JSON').click();
      await row('The whole project').click();
      await workbench.page.getByRole('button', { name: 'Show as Text' }).click();
      await workbench.page.locator('.view-line', { hasText: '"northwind"' }).first().waitFor();
      await picture('web-4-export-shown');
      assert.equal(await workbench.page.locator('.quick-input-title', { hasText: 'New Journey' }).count(), 0);
    },
  },
];

/** A worker that closes itself is gone without a word, as one is that the browser has no room for. */
async function endLanguageServer(page: Page): Promise<void> {
  const workers = page.workers();
  for (const worker of workers) {
    if (!String(await worker.evaluate('self.name')).includes('Waymark language server')) continue;
    const gone = worker.waitForEvent('close');
    await worker.evaluate('self.close()');
    await gone;
    return;
  }
  throw new Error(`None of ${workers.length} workers is the language server.`);
}

const screenshots = path.join(artifactsFolder, 'ui');

/** The workbench without a server behind it, used as a person does; each test has a page of its own. */
export function webTests(browser: Browser, web: WebWorkbench): EditorTest[] {
  mkdirSync(screenshots, { recursive: true });
  return tests.map(({ name, scheme, run }) => ({
    name,
    async run() {
      // A context of its own: nothing that another test stored is there.
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const picture = async (title: string): Promise<void> => {
        await page.screenshot({ path: path.join(screenshots, `${title}.png`) });
      };
      try {
        await page.goto(web.url({ folder: { scheme, path: '/northwind-fibre' } }));
        await run(new Workbench(page), picture);
      } catch (error) {
        await picture(`FAILED ${name}`);
        throw error;
      } finally {
        await context.close();
      }
    },
  }));
}
