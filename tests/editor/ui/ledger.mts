import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { LedgerView } from './ledger-view.mts';
import type { SessionTest } from './session.mts';

export const ledger: readonly SessionTest[] = [
  {
    name: 'the ledger opens by its icon, which counts the broken promises, and shows these first',
    async run({ workbench, picture }) {
      await workbench.awake();
      const view = new LedgerView(workbench.page);
      await view.badge.filter({ hasText: '1' }).waitFor();
      await view.open();
      await view.rows('Promises', 'Broken').waitFor();
      assert.deepEqual((await view.outline('Promises')).slice(0, 3), [
        'Broken',
        '  A price that never surprises',
        'At risk',
      ]);
      await view.unfold('Owners');
      await view.rows('Owners', 'Nobody').waitFor();
      await picture('60-ledger');
    },
  },
  {
    name: 'in the ledger a promise is kept as soon as somebody writes that it is delivered',
    file: 'fix-a-fault.journey',
    async run({ workbench, sample, picture }) {
      const view = new LedgerView(workbench.page);
      await view.badge.filter({ hasText: '1' }).waitFor();
      await view.open();
      await view.rows('Promises', 'Broken').waitFor();
      await workbench.cursorTo(sample.line('touchpoint credit-note'));
      await workbench.typeLineBelow('delivers price-never-surprises');
      await view.rows('Promises', 'Broken').waitFor({ state: 'detached' });
      await view.badge.waitFor({ state: 'hidden' });
      const outline = await view.outline('Promises');
      assert.ok(outline.indexOf('Kept') < outline.indexOf('  A price that never surprises'));
      await picture('61-ledger-kept');
    },
  },
  {
    name: 'in the ledger a click on a row selects the name in the text, in whichever file it stands',
    async run({ workbench, picture }) {
      await workbench.awake();
      const view = new LedgerView(workbench.page);
      await view.open();
      await view.rows('Promises', 'A price that never surprises').click();
      await workbench.tab('brand.journey').waitFor();
      await workbench.page.locator('[id="status.editor.selection"]', { hasText: '(21 selected)' }).waitFor();
      await picture('62-ledger-click');
    },
  },
  {
    name: 'the ledger is used by keyboard alone, and says what it shows to a screen reader',
    async run({ workbench, sample, picture }) {
      await workbench.awake();
      const { keyboard } = workbench.page;
      const view = new LedgerView(workbench.page);
      await workbench.command('Focus on Journeys View');
      await view.rows('Journeys', 'Order and get online').waitFor();
      // Now that there are rows, they get the keyboard.
      await workbench.command('Focus on Journeys View');
      await keyboard.press('ArrowDown');
      await view.focused.filter({ hasText: 'The line is down' }).waitFor();
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowRight');
      const row = view.rows('Journeys', 'Check the address');
      await row.waitFor();
      assert.equal(
        await row.getAttribute('aria-label'),
        'Check the address, touchpoint, in Order, Order and get online, anxious -1, nobody owns it',
      );
      await keyboard.type('Check');
      await view.focused.filter({ hasText: 'Check the address' }).waitFor();
      await picture('63-ledger-keyboard');
      await keyboard.press('Enter');
      await workbench.cursorReaches(sample.line('touchpoint check-address'));
    },
  },
  {
    name: 'the menu of a row in the ledger opens the preview of its journey, and the page about what was found',
    async run({ workbench, picture }) {
      await workbench.awake();
      const view = new LedgerView(workbench.page);
      await view.open();
      const row = view.rows('Journeys', 'Move home, take the line along');
      await row.click({ button: 'right' });
      await view.menuItem('Open Preview to the Side').waitFor();
      await picture('64-ledger-menu');
      await view.chooseInMenu('Open Preview to the Side');
      await workbench.preview.touchpoint('Say that a move is coming').waitFor();
      await view.rows('Promises', 'A price that never surprises').click({ button: 'right' });
      await view.chooseInMenu('Explain a Finding');
      await workbench.tab('promise-undelivered').waitFor();
      await picture('65-ledger-explains');
    },
  },
  {
    name: 'in a folder without a journey the ledger wakes the extension and says how to begin',
    file: 'README.md',
    async run({ workbench, sample, picture }) {
      for (const name of ['brand', 'fix-a-fault', 'get-online', 'move-home'])
        rmSync(path.join(sample.folder, `${name}.journey`));
      const view = new LedgerView(workbench.page);
      await view.open();
      await view.pane('Promises').getByText('No promise has been written in this folder yet').waitFor();
      await view.pane('Journeys').getByRole('button', { name: 'New Journey…' }).waitFor();
      await picture('66-ledger-empty');
      await view.pane('Journeys').getByRole('button', { name: 'New Journey…' }).click();
      await workbench.page.locator('.quick-input-widget', { hasText: 'New Journey' }).waitFor();
    },
  },
  ...['Dark Modern', 'Dark High Contrast', 'Light High Contrast'].map(
    (theme, index): SessionTest => ({
      name: `the ledger follows the theme ${theme}`,
      async run({ workbench, sample, picture }) {
        await workbench.awake();
        await workbench.theme(theme);
        const view = new LedgerView(workbench.page);
        await view.open();
        await view.unfold('Owners');
        await view.rows('Owners', 'Nobody').waitFor();
        await view.rows('Journeys', 'Order and get online').click();
        await workbench.cursorReaches(sample.line('journey get-online'));
        await picture(`${67 + index}-ledger-${theme.toLowerCase().replaceAll(' ', '-')}`);
      },
    }),
  ),
];
