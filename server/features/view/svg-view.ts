import { type Element, type Paint, palettes, type Theme } from '../../../language/index.ts';
import type { DrawnView } from '../view.ts';

/** The colours of a theme; without one, variables that the page may define. */
export function paintFor(theme: Theme | undefined): Paint {
  if (theme !== undefined && Object.hasOwn(palettes, theme)) return (colour) => palettes[theme][colour];
  return (colour) => `var(--waymark-${colour}, ${palettes.light[colour]})`;
}

/** Where the elements of a drawing stand, each with all that belongs to it. */
export function placesOf(elements: ReadonlyMap<string, Element>): DrawnView['elements'] {
  return [...elements].map(([id, { uri, block }]) => ({
    id,
    uri,
    span: { start: block.span.start, end: block.end },
  }));
}
