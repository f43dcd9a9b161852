import type { SessionTest } from './session.mts';

export const lenses: readonly SessionTest[] = [
  {
    name: 'lenses stand above the journey, and hints behind emotions and promises',
    async run({ workbench, picture }) {
      await workbench.awake();
      const text = workbench.page.locator('.editor-instance .monaco-editor').first();
      await text.getByText("lowest -2 at 'First bill'").waitFor();
      await text.getByText('Online within five working days').first().waitFor();
      await picture('63-lenses-and-hints-dark');
      await workbench.theme('Light Modern');
      await picture('64-lenses-and-hints-light');
    },
  },
  {
    name: 'a lens above a promise opens what delivers it',
    file: 'brand.journey',
    async run({ workbench, sample, picture }) {
      await workbench.page.locator('.codelens-decoration').first().waitFor();
      await workbench.cursorTo(sample.line('promise online-in-5-days'));
      await workbench.page.getByText('delivered by 2 touchpoints').first().click();
      await workbench.page.locator('.peekview-widget').waitFor();
      await picture('65-lens-opens-deliverers');
    },
  },
];
