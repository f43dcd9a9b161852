import type { SessionTest } from './session.mts';

export const lettering: readonly SessionTest[] = [
  {
    name: 'the map is set in the font that the extension brings along',
    async run({ workbench, picture }) {
      await workbench.awake();
      await workbench.command('Waymark: Open Preview to the Side');
      const { preview } = workbench;
      await preview.part('touchpoint', 'get-online.compare-plans').waitFor();
      // The page's policy and the package decide whether its font arrives; a font that does not is an error here.
      await preview.body.evaluate(lettersArrive, ['400 12px Inter', '600 12px Inter']);
      await picture('74-map-font');
    },
  },
];

/** Runs inside the page. Fails where one of the fonts is not declared, or cannot be loaded. */
async function lettersArrive(body: PageBody, fonts: readonly string[]): Promise<void> {
  for (const font of fonts) {
    const faces = await body.ownerDocument.fonts.load(font, 'Compare');
    if (faces.length === 0) throw new Error(`There is no font '${font}'.`);
  }
}

interface PageBody {
  readonly ownerDocument: {
    readonly fonts: { load(font: string, text: string): Promise<readonly unknown[]> };
  };
}
