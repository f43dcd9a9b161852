import { Sample } from './sample.mts';
import type { SessionTest } from './session.mts';

/** Theme by theme: what its list calls it, and the class that VS Code gives the workbench then. */
const themes = [
  ['Dark Modern', 'vs-dark'],
  ['Dark High Contrast', 'hc-black'],
  ['Light High Contrast', 'hc-light'],
  ['Light Modern', 'vs'],
] as const;

/** The class that VS Code gives to words that are struck through. */
const struckThrough = '.view-line .mtks';

export const colouring: readonly SessionTest[] = [
  {
    name: 'a broken promise is struck through in every theme, and feelings are coloured',
    file: 'brand.journey',
    async run({ workbench, sample, picture }) {
      const broken = workbench.text.locator(struckThrough, { hasText: 'price-never-surprises' });
      await broken.first().waitFor();
      for (const [theme, workbenchClass] of themes) {
        await workbench.theme(theme);
        await workbench.page.locator(`.monaco-workbench.${workbenchClass}`).waitFor();
        await broken.first().waitFor();
        await picture(`40-colours-${theme.toLowerCase().replaceAll(' ', '-')}`);
      }
      await workbench.open('get-online.journey');
      const journey = new Sample(sample.folder, 'get-online.journey');
      await workbench.cursorTo(journey.line('explains online-in-5-days, price-never-surprises'));
      await broken.first().waitFor();
      await picture('41-colours-of-a-journey');
    },
  },
];
