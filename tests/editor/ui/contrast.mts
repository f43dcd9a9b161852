import type { Locator } from 'playwright-core';
import type { PageElement } from './in-page.mts';

export interface TextContrast {
  readonly text: string;
  /** As the Web Content Accessibility Guidelines count it: 1 (cannot be seen) to 21; 4.5 can be read well. */
  readonly contrast: number;
}

interface Seen {
  readonly text: string;
  readonly ink: Colour;
  readonly paper: Colour;
}

type Colour = readonly [red: number, green: number, blue: number];

/** The contrast of each text of the picture that is on the screen with what is painted behind it. */
export async function textContrasts(body: Locator): Promise<TextContrast[]> {
  const seen: Seen[] = await body.evaluate(readTexts);
  return seen.map(({ text, ink, paper }) => ({ text, contrast: contrast(luminance(ink), luminance(paper)) }));
}

function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** Runs inside the page. Colours are painted on a canvas, since a style may write them in many ways. */
function readTexts(body: PageElement): Seen[] {
  const page = body.ownerDocument;
  const view = page.defaultView;
  const brush = page.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!view || !brush) return [];
  const paint = (layers: readonly string[]): Colour => {
    brush.clearRect(0, 0, 1, 1);
    for (const layer of layers) {
      brush.fillStyle = layer;
      brush.fillRect(0, 0, 1, 1);
    }
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return [red, green, blue];
  };
  const colourOf = (element: PageElement): string => {
    const style = view.getComputedStyle(element);
    const svg = element.namespaceURI === 'http://www.w3.org/2000/svg';
    return svg && element.localName !== 'svg'
      ? style.fill.replace('none', 'transparent')
      : style.backgroundColor;
  };
  return [...page.querySelectorAll('#diagram svg text')].flatMap((text) => {
    const box = text.getBoundingClientRect();
    const stack = page.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    // What is scrolled away has something else at its place.
    if (stack[0]?.closest('svg') !== text.closest('svg')) return [];
    const behind = stack.filter((element) => !element.closest('text')).map(colourOf);
    const paper = behind.reverse();
    return [{ text: text.textContent ?? '', ink: paint([...paper, colourOf(text)]), paper: paint(paper) }];
  });
}
