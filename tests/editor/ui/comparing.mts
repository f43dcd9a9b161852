import type { Page } from 'playwright-core';
import type { SessionTest } from './session.mts';

export const comparing: readonly SessionTest[] = [
  {
    name: 'Compare With… marks on the map what changed since the last commit, and follows the text',
    earlier,
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      const { page } = workbench;
      await workbench.command('Waymark: Compare With…');
      const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'HEAD' });
      await choice.waitFor();
      await picture('75-compare-with');
      await choice.click();
      const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await frame.locator('.change', { hasText: "'Place the order' feels worse" }).waitFor();
      await frame.locator('[data-role="gone"][aria-label^="Removed touchpoint: Ask a neighbour"]').waitFor();
      await picture('76-compared');

      const tabs = page.locator('.tab', { hasText: 'get-online.journey' });
      await frame
        .locator('.change')
        .getByRole('button', { name: 'Before: get-online.journey' })
        .first()
        .click();
      await tabs.nth(1).waitFor();
      await picture('77-before');

      await frame.locator('[data-role="change"][aria-label^="Compare plans: new"]').press('Enter');
      await workbench.cursorReaches(sample.line('touchpoint compare-plans'));
      await workbench.cursorTo(sample.line('touchpoint check-address'));
      await workbench.typeLineBelow('  quote "Why ask twice?"');
      await frame.locator('.change', { hasText: "'Check the address'" }).waitFor();
      await picture('78-followed');
    },
  },
  ...[
    {
      menu: 'explorer',
      open: async (page: Page, file: string) =>
        page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).click({ button: 'right' }),
      picks: 'HEAD',
    },
    {
      menu: 'timeline',
      async open(page: Page) {
        await page.locator('.pane-header', { hasText: 'Timeline' }).click();
        await page
          .locator('.timeline-tree-view .monaco-list-row', { hasText: 'First maps' })
          .click({ button: 'right' });
      },
      picks: undefined,
    },
  ].map(
    ({ menu, open, picks }): SessionTest => ({
      name: `Compare With… in the menu of the ${menu} shows the changes on the map`,
      earlier,
      async run({ workbench, sample, picture }) {
        await workbench.awake();
        const { page } = workbench;
        await page.locator('.statusbar-item[id^="status.scm"]').first().waitFor();
        await open(page, sample.file);
        await page.locator('.monaco-menu').getByRole('menuitem', { name: 'Compare With…' }).click();
        if (picks !== undefined) {
          await page.locator('.quick-input-list .monaco-list-row', { hasText: picks }).click();
        }
        const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
        await frame.locator('.change', { hasText: "'Place the order' feels worse" }).waitFor();
        await picture(`93-compared-from-${menu}`);
      },
    }),
  ),
  {
    name: 'a diff editor of a journey shows its changes on the map',
    earlier,
    async run({ workbench, picture }) {
      await workbench.awake();
      const { page } = workbench;
      // Git's command opens nothing before git has looked at the folder; then the branch stands in the status bar.
      await page.locator('.statusbar-item[id^="status.scm"]').first().waitFor();
      await workbench.command('Git: Open Changes');
      await page.getByRole('button', { name: 'Show Changes on the Map' }).click();
      const frame = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await frame.locator('.change', { hasText: "'Place the order' feels worse" }).waitFor();
      await frame.getByText('From the left side to the right side').waitFor();
      await picture('79-diff-editor');
    },
  },
];

/** Comparing plans is new since, asking a neighbour is gone, and ordering felt better. */
function earlier(text: string): string {
  return text
    .replace(
      / {4}touchpoint compare-plans[\s\S]*?(?=\n {2}stage order)/,
      '    touchpoint neighbour "Ask a neighbour"\n      outside "A neighbour"\n      emotion calm\n',
    )
    .replace('      emotion pleased\n', '      emotion delighted\n');
}
