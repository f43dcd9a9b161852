import type { Locator, Page } from 'playwright-core';

/** The ledger in the side bar, as people see it and as a screen reader reads it. */
export class LedgerView {
  private readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The icon in the activity bar; its label counts what is broken. */
  get icon(): Locator {
    return this.page.locator(
      '.activitybar .action-item:is([aria-label^="Waymark"], :has([aria-label^="Waymark"]))',
    );
  }

  /** The number on the icon. */
  get badge(): Locator {
    return this.icon.locator('.badge-content');
  }

  /** Opens the side bar by a click on the icon. */
  async open(): Promise<void> {
    await this.icon.click();
    await this.pane('Promises').waitFor();
  }

  /** One of the views: `Promises`, `Journeys` or `Owners`. */
  pane(name: string): Locator {
    return this.page.locator('.sidebar .pane', { has: this.page.locator('.pane-header', { hasText: name }) });
  }

  /** Unfolds a view whose title alone is in sight. */
  async unfold(name: string): Promise<void> {
    const header = this.pane(name).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  }

  /** The rows of a view, or those that hold the text. */
  rows(name: string, text?: string): Locator {
    return this.pane(name).locator('.monaco-list-row', text === undefined ? {} : { hasText: text });
  }

  /** The row that has the keyboard. */
  get focused(): Locator {
    return this.page.locator('.sidebar .monaco-list:focus-within .monaco-list-row.focused');
  }

  /** An entry of the menu that is open. */
  menuItem(name: string): Locator {
    return this.page.getByRole('menuitem', { name }).first();
  }

  /** Chooses an entry of the menu that is open. VS Code pays no heed to a click that comes right behind the opening one. */
  async chooseInMenu(name: string): Promise<void> {
    const item = this.menuItem(name);
    await item.waitFor();
    while (await item.isVisible()) {
      await item.click();
      await item.waitFor({ state: 'hidden', timeout: 3_000 }).catch(() => undefined);
    }
  }

  /** The labels of a view's rows, indented by how deep they stand. */
  async outline(name: string): Promise<string[]> {
    const rows = await this.rows(name).all();
    return Promise.all(
      rows.map(async (row) => {
        const level = Number(await row.getAttribute('aria-level'));
        return '  '.repeat(level - 1) + ((await row.locator('.label-name').first().textContent()) ?? '');
      }),
    );
  }
}
