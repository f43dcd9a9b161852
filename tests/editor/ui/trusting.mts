import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

const writes = 'This command writes files, which Waymark does only in folders that you trust.';
const asksGit = 'This command asks git what changed, which Waymark does only in folders that you trust.';

export const trusting: readonly SessionTest[] = [
  {
    name: 'in a folder that is not trusted Waymark checks and shows, writes nothing and asks git nothing',
    isUntrusted: true,
    earlier,
    async run({ workbench, folder, picture }) {
      await workbench.awake();
      const { page, preview } = workbench;
      await restricted(workbench).waitFor();
      await workbench.command('Waymark: Open Preview to the Side');
      await preview.part('touchpoint', 'get-online.check-address').waitFor();
      const before = readdirSync(folder).sort();
      await workbench.command('Waymark: Export…');
      await notice(workbench, writes).waitFor();
      await workbench.command('Waymark: Compare With…');
      await notice(workbench, asksGit).waitFor();
      await picture('90-not-trusted');
      assert.equal(await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HEAD' }).count(), 0);
      assert.deepEqual(readdirSync(folder).sort(), before);
    },
  },
  {
    name: 'a folder that gets trusted needs no reload: Waymark asks git then, and exports',
    isUntrusted: true,
    earlier,
    async run({ workbench, picture }) {
      await workbench.awake();
      const { page } = workbench;
      await workbench.command('Waymark: Compare With…');
      await notice(workbench, asksGit).getByRole('button', { name: 'Manage Workspace Trust' }).click();
      await page.getByRole('button', { name: 'Trust', exact: true }).click();
      await restricted(workbench).waitFor({ state: 'hidden' });
      const trusted = page.getByText('You trust this folder');
      await trusted.waitFor();
      await picture('91-trusted');
      // VS Code's git begins to look at the folder now; then the branch stands in the status bar.
      await page.locator('.statusbar-item[id^="status.scm"]').first().waitFor();
      // The keyboard has to be in the dialog for it to hear this.
      await trusted.click();
      await page.keyboard.press('Escape');
      await trusted.waitFor({ state: 'hidden' });
      await workbench.command('Waymark: Compare With…');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'HEAD' }).waitFor();
      await page.keyboard.press('Escape');
      await workbench.command('Waymark: Export…');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'PowerPoint' }).waitFor();
    },
  },
];

function earlier(text: string): string {
  return text.replace('emotion curious', 'emotion calm');
}

function restricted({ page }: Workbench) {
  return page.locator('.statusbar-item', { hasText: 'Restricted Mode' });
}

function notice({ page }: Workbench, why: string) {
  return page.locator('.notification-toast', { hasText: why });
}
