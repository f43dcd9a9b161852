import type { DrawMessage, ViewName } from '../preview/messages.ts';
import type { Picture } from './draw/read-picture.ts';
import { fontsFor } from './fonts.ts';
import { page } from './page.ts';
import { parseSvg } from './parse-svg.ts';

/** A picture that is ready for the page; that of a journey's diagram with what its legend is made from. */
interface Painted {
  readonly svg: SVGSVGElement;
  readonly diagram?: Picture;
}

type Painter = (message: DrawMessage, outOfSight: HTMLElement) => Promise<Painted>;

/** Maps and overviews arrive drawn, and so may the others; otherwise Mermaid is fetched when one is first opened. */
export function paint(message: DrawMessage, outOfSight: HTMLElement): Promise<Painted> {
  const painter = message.kind === 'svg' ? drawn : painters[message.view];
  return painter(message, outOfSight);
}

const painters: Readonly<Record<ViewName, Painter>> = {
  map: drawn,
  overview: drawn,
  async journey({ text, elements }, outOfSight) {
    const { draw } = await import('./draw/draw.ts');
    const diagram = await draw(text, elements, outOfSight);
    return { svg: diagram.svg, diagram };
  },
  async promises({ text, elements }, outOfSight) {
    const { drawPromises } = await import('./draw/promises.ts');
    return { svg: await drawPromises(text, elements, outOfSight) };
  },
};

async function drawn({ text }: DrawMessage): Promise<Painted> {
  const svg = parseSvg(text);
  await fontsFor(svg.textContent ?? '');
  return { svg };
}

/** Who takes part in a journey's diagram; other pictures say it themselves. */
export async function showLegend({ diagram }: Painted): Promise<void> {
  if (diagram === undefined) page.legend.hidden = true;
  else (await import('./draw/actors.ts')).drawLegend(page.legend, diagram);
}
