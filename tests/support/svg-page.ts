// These functions run inside the browser's page: they may use nothing from outside themselves.

interface TextElement {
  readonly textContent: string | null;
  getComputedTextLength(): number;
  getAttribute(name: string): string | null;
}

declare const document: {
  readonly fonts: { readonly ready: Promise<unknown> };
  querySelectorAll(selector: string): Iterable<TextElement>;
};
declare const Image: new () => {
  src: string;
  readonly naturalWidth: number;
  decode(): Promise<void>;
};

/** A text of one line as it is drawn. */
export interface DrawnText {
  readonly text: string;
  readonly width: number;
  readonly size: number;
  readonly isBold: boolean;
}

/** The texts of the SVG that the page shows, once its fonts are there. Runs in the page. */
export async function drawnTexts(): Promise<DrawnText[]> {
  await document.fonts.ready;
  return [...document.querySelectorAll('text:not(:has(tspan))')].map((it) => ({
    text: it.textContent ?? '',
    width: it.getComputedTextLength(),
    size: Number(it.getAttribute('font-size')),
    isBold: it.getAttribute('font-weight') === '600',
  }));
}

/** How wide a picture is that an `<img>` shows. Runs in the page. */
export async function imageWidth(address: string): Promise<number> {
  const image = new Image();
  image.src = address;
  await image.decode();
  return image.naturalWidth;
}
