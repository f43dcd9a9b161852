import type { Locator, Page } from 'playwright-core';
import { Preview } from './preview-page.mts';

/** How long a person would wait before calling it broken, on a slow machine; locators give up after it. */
const patience = 45_000;

/** VS Code's workbench in a browser, used as a person uses it: by keyboard, mouse and what is on the screen. */
export class Workbench {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
    page.setDefaultTimeout(patience);
  }

  /** Waits until the extension works: a file of the samples always has a finding to underline. */
  async awake(): Promise<void> {
    await this.page.locator('.squiggly-error').first().waitFor();
  }

  /** Runs a command by its title, from the command palette. */
  async command(title: string): Promise<void> {
    await this.openPaletteAt(title);
    await this.entry(title).click();
  }

  /** Waits until the palette knows a command: where no file of ours is open, nothing else says that we are there. */
  async knowsCommand(title: string): Promise<void> {
    await this.openPaletteAt(title);
    await this.page.keyboard.press('Escape');
  }

  /** A palette that was opened before it knew a command never shows it: then it is closed and opened again. */
  private async openPaletteAt(title: string): Promise<void> {
    const end = Date.now() + patience;
    const briefly = { timeout: patience / 10 };
    const isThere = async (): Promise<boolean> => {
      try {
        await this.page.keyboard.press('F1');
        await this.listInput.fill(`>${title}`, briefly);
        await this.entry(title).waitFor(briefly);
        return true;
      } catch {
        return false;
      }
    };
    while (!(await isThere())) {
      if (Date.now() > end) throw new Error(`The palette does not know '${title}'.`);
      await this.page.keyboard.press('Escape');
    }
  }

  /** Chooses a colour theme by its name in the list. */
  async theme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.getByPlaceholder(/Color Theme/).waitFor();
    await this.choose(name, name);
  }

  /** Opens a file of the folder by its name. */
  async open(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.choose(name, name);
    await this.tab(name).waitFor();
  }

  /** Opens a file of the folder where it stands in the explorer, without the keyboard. */
  async openInExplorer(name: string): Promise<void> {
    await this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
    await this.tab(name).waitFor();
  }

  /** Types into the list that is open, and clicks the first entry with the label. */
  private async choose(typed: string, label: string): Promise<void> {
    await this.listInput.fill(typed);
    await this.entry(label).click();
  }

  private entry(label: string): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
  }

  /** Where one types into the list that is open. */
  private get listInput(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-box input');
  }

  tab(name: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: name });
  }

  async closeTab(name: string): Promise<void> {
    await this.tab(name).filter({ hasNotText: 'Preview' }).first().click({ button: 'middle' });
  }

  /** Gives a file of the folder another name, as the explorer does it. */
  async renameInExplorer(name: string, newName: string): Promise<void> {
    const files = this.page.locator('.explorer-folders-view');
    await files.locator('.monaco-list-row', { hasText: name }).click();
    await this.page.keyboard.press('F2');
    const input = files.locator('input');
    await input.fill(newName);
    await input.press('Enter');
  }

  /** The text editor; where there are several, the one that shows this file. */
  get text(): Locator {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  /** Puts the text cursor into a line, counted from 1. */
  async cursorTo(line: number): Promise<void> {
    await this.text.click({ position: { x: 200, y: 100 } });
    await this.page.keyboard.press('Control+g');
    await this.listInput.fill(`:${line}`);
    await this.page.keyboard.press('Enter');
    await this.cursorReaches(line);
  }

  /** Writes a new line below the cursor's, which may be indented by the editor already. */
  async typeLineBelow(text: string): Promise<void> {
    await this.page.keyboard.press('End');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.type(text);
  }

  /** Asks what may be written at the cursor. */
  async suggest(): Promise<void> {
    await this.page.keyboard.press('Control+Space');
  }

  /** A row of the list of suggestions by its label, and by the words at its end where two have one label. */
  suggestion(label: string, note?: string): Locator {
    const name = this.page.locator('.label-name').filter({ hasText: new RegExp(`^${label}$`) });
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row').filter({ has: name });
    return note === undefined ? rows.first() : rows.filter({ hasText: note });
  }

  /** Waits until a suggestion is there, and takes it. */
  async accept(label: string, note?: string): Promise<void> {
    const row = this.suggestion(label, note);
    await row.waitFor();
    await row.click();
  }

  /** A line of the text as it is shown; spaces count as one. */
  line(text: string): Locator {
    const spaced = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s');
    return this.text.locator('.view-line', { hasText: new RegExp(spaced) }).first();
  }

  /** Waits until the text cursor is in a line, counted from 1. */
  async cursorReaches(line: number): Promise<void> {
    await this.page.locator('[id="status.editor.selection"]', { hasText: `Ln ${line},` }).waitFor();
  }

  /** Shows the Problems view; the row of the problem with the check's code and a title in its message. */
  async problem(code: string, title: string): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.command('Problems: Focus on Problems View');
    await panel.waitFor();
    return panel.locator('.monaco-list-row', { hasText: code }).filter({ hasText: `'${title}'` });
  }

  /** What the editor says in its lower right corner. */
  get toasts(): Locator {
    return this.page.locator('.notification-toast');
  }

  /** The newest preview on the screen. */
  get preview(): Preview {
    const outer = this.page.frameLocator('iframe.webview.ready').last();
    return new Preview(outer.frameLocator('iframe#active-frame'));
  }

  /** Waits until the browser has stored the preview and its view, which VS Code does every few seconds. */
  async remembersPreview(view = 'map'): Promise<void> {
    const end = Date.now() + patience;
    const stored = async (): Promise<string> =>
      JSON.stringify(await this.page.context().storageState({ indexedDB: true }));
    const state = new RegExp(`providedId\\W+waymark\\.preview.*state\\W+uri\\W+file:.*view\\W+${view}\\W`);
    while (!state.test(await stored())) {
      if (Date.now() > end) throw new Error('The browser did not store what the preview shows.');
    }
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.monaco-workbench').waitFor();
  }
}
