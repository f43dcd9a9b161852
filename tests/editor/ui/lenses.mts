import type { SessionTest } from './session.mts';

export const lenses: readonly SessionTest[] = [
  {
    name: 'lenses stand above the journey, and hints behind emotions and promises',
    async run({ workbench, picture }) {
      await workbench.awake();
      const text = workbench.page.locator('.editor-instance .monaco-editor').first();
      await text.getByText("lowest -2 at 'First bill'").waitFor();
      await text.getByText('Online within five working days').first().waitFor();
      await picture('63-lenses-and-hints-light');
      await workbench.theme('Dark Modern');
      await text.getByText("lowest -2 at 'First bill'").waitFor();
      await picture('64-lenses-and-hints-dark');
    },
  },
  {
    name: 'a lens above a promise opens what delivers it',
    file: 'brand.journey',
    async run({ workbench, picture }) {
      const lens = workbench.page.getByText('delivered by 2 touchpoints').first();
      await lens.waitFor();
      // Lenses that are asked for anew stand still for a moment before they hear a click.
      const peek = workbench.page.locator('.peekview-widget');
      while (!(await peek.isVisible())) {
        await lens.click();
        await peek.waitFor({ timeout: 5000 }).catch(() => undefined);
      }
      await picture('65-lens-opens-deliverers');
    },
  },
];
