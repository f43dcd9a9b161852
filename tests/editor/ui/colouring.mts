import type { SessionTest } from './session.mts';
import { themes } from './theming.mts';

/** The class that VS Code gives to words that are struck through. */
const struckThrough = '.view-line .mtks';

export const colouring: readonly SessionTest[] = [
  {
    name: 'a broken promise is struck through in every theme, and feelings are coloured',
    file: 'brand.journey',
    async run({ workbench, picture }) {
      const broken = workbench.text.locator(struckThrough, { hasText: 'price-never-surprises' });
      await broken.first().waitFor();
      for (const [theme] of themes) {
        await workbench.theme(theme);
        await broken.first().waitFor();
        await picture(`40-colours-${theme.toLowerCase().replaceAll(' ', '-')}`);
      }
      await workbench.open('get-online.journey');
      await workbench.text.locator(struckThrough, { hasText: 'price-never-surprises' }).first().waitFor();
      await picture('41-colours-of-a-journey');
    },
  },
];
