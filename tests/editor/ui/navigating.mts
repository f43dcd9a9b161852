import type { SessionTest } from './session.mts';

export const navigating: readonly SessionTest[] = [
  {
    name: 'outline and breadcrumbs say where the cursor is, and all who name a promise show beside it',
    async run({ workbench, sample, picture }) {
      const { page } = workbench;
      await workbench.awake();
      await workbench.command('Explorer: Focus on Outline View');
      await page.locator('.outline-tree .monaco-list-row', { hasText: 'The engineer comes' }).waitFor();
      await workbench.cursorTo(sample.line('delivers online-in-5-days'));
      await page.keyboard.press('End');
      const crumbs = page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
      await crumbs.filter({ hasText: 'Order and get online' }).waitFor();
      await crumbs.filter({ hasText: 'The engineer comes' }).waitFor();
      await page.keyboard.press('Shift+F12');
      const references = page.locator('.reference-zone-widget');
      await references.locator('.monaco-list-row', { hasText: 'brand.journey' }).waitFor();
      await picture('50-outline-and-references');
    },
  },
  {
    name: 'a few letters find a touchpoint of any file',
    async run({ workbench, picture }) {
      const { page } = workbench;
      await workbench.awake();
      await page.keyboard.press('Control+t');
      await page.keyboard.type('engcom');
      const rows = page.locator('.quick-input-list .monaco-list-row');
      await rows.filter({ hasText: 'The engineer comes' }).first().waitFor();
      await picture('51-workspace-symbols');
    },
  },
  {
    name: 'a promise shows who delivers it, and a name that is taken is refused where it is typed',
    async run({ workbench, sample, picture }) {
      const { page } = workbench;
      await workbench.awake();
      await workbench.cursorTo(sample.line('delivers online-in-5-days'));
      await page.keyboard.press('End');
      await page.keyboard.press('Shift+Alt+H');
      const hierarchy = page.locator('.call-hierarchy');
      await hierarchy.locator('.monaco-list-row', { hasText: 'The engineer comes' }).first().waitFor();
      await picture('52-call-hierarchy');
      await page.keyboard.press('Escape');
      await page.keyboard.press('F2');
      await page.locator('.rename-box input').fill('price-never-surprises');
      await page.keyboard.press('Enter');
      await page.getByText("There is already a promise 'price-never-surprises'").first().waitFor();
      await picture('53-rename-refused');
    },
  },
];
