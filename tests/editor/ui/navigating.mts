import type { SessionTest } from './session.mts';
import type { Workbench } from './workbench.mts';

export const navigating: readonly SessionTest[] = [
  {
    name: 'outline, breadcrumbs, references, search, deliverers and renaming lead through the project',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      await workbench.command('Explorer: Focus on Outline View');
      await row(workbench, '.outline-tree', 'Compare plans').waitFor();
      await workbench.cursorTo(sample.line('delivers online-in-5-days'));
      await workbench.page.keyboard.press('End');
      await crumb(workbench, 'Order and get online').waitFor();
      await crumb(workbench, 'Text the day before').waitFor();
      await workbench.page.keyboard.press('Shift+F12');
      await row(workbench, '.reference-zone-widget', 'brand.journey').waitFor();
      await picture('50-outline-and-references');
      await workbench.page.keyboard.press('Escape');
      await workbench.page.keyboard.press('Shift+Alt+H');
      await row(workbench, '.sidebar', 'The engineer comes').waitFor();
      await picture('51-who-delivers');
      await workbench.cursorTo(sample.line('delivers online-in-5-days'));
      await workbench.page.keyboard.press('End');
      await refused(workbench, 'price-never-surprises', "There is already a promise 'price-never-surprises'");
      await picture('52-rename-refused');
      await workbench.page.keyboard.press('Control+t');
      await workbench.page.keyboard.type('engcom');
      await row(workbench, '.quick-input-list', 'The engineer comes').waitFor();
      await picture('53-found-by-letters');
    },
  },
];

function row({ page }: Workbench, list: string, text: string) {
  return page.locator(`${list} .monaco-list-row`, { hasText: text }).first();
}

function crumb({ page }: Workbench, text: string) {
  return page.locator('.breadcrumbs-control .monaco-breadcrumb-item', { hasText: text }).first();
}

/** Types a new name for what the cursor is at, and waits until the editor says why it cannot be. */
async function refused({ page }: Workbench, name: string, reason: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.locator('.rename-box input').fill(name);
  await page.keyboard.press('Enter');
  await page.getByText(reason).first().waitFor();
}
