import type { DeckColour } from '../../exchange/deck/plan.ts';
import { all, type Document, type Element, element } from './xml.ts';

const names = {
  background1: 'bg1',
  text1: 'tx1',
  background2: 'bg2',
  text2: 'tx2',
  accent1: 'accent1',
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
} as const;
const order = Object.keys(names) as (keyof typeof names)[];

/**
 * A colour of the theme as the six digits that pptxgenjs takes, which knows no lighter and darker ones: `takeThemeColours`
 * makes the theme's colour of it again.
 */
export function colourCode({ theme, lighter = 0 }: DeckColour): string {
  const level = Math.round(Math.max(-1, Math.min(1, lighter)) * 100) + 100;
  return `C${order.indexOf(theme).toString(16)}DE${level.toString(16).padStart(2, '0')}`.toUpperCase();
}

/** Puts the theme's colours into the places of their codes. */
export function takeThemeColours(document: Document): void {
  for (const coded of all(document, 'a:srgbClr')) {
    const code = /^C(\d|A)DE([\dA-F]{2})$/.exec(coded.getAttribute('val') ?? '');
    const theme = order[Number.parseInt(code?.[1] ?? '', 16)];
    if (code === null || theme === undefined) continue;
    const lighter = (Number.parseInt(code[2] ?? '', 16) - 100) / 100;
    coded.parentNode?.replaceChild(themeColour(document, { theme, lighter }), coded);
  }
}

/** A colour of the theme; lighter as PowerPoint's own palette says it: less of its lightness, and the rest white. */
export function themeColour(document: Document, { theme, lighter = 0 }: DeckColour): Element {
  const kept = Math.round((1 - Math.min(1, Math.abs(lighter))) * 100) * 1000;
  const shade =
    kept === 100_000
      ? []
      : [
          element(document, 'a:lumMod', { val: kept }),
          ...(lighter > 0 ? [element(document, 'a:lumOff', { val: 100_000 - kept })] : []),
        ];
  return element(document, 'a:schemeClr', { val: names[theme] }, shade);
}
