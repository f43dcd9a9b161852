import type { PictureElement } from '../../preview/messages.ts';
import { renderMermaid } from './render-mermaid.ts';

/** The flowchart of all promises, its nodes marked with what they stand for. Fails where Mermaid cannot read the text. */
export async function drawPromises(
  text: string,
  elements: readonly PictureElement[],
  outOfSight: HTMLElement,
): Promise<SVGSVGElement> {
  const svg = await renderMermaid(text, outOfSight);
  const known = new Set(elements.map(({ id }) => id));
  for (const node of svg.querySelectorAll<SVGGElement>('g.node')) {
    const id = /flowchart-(\w+)-\d+$/.exec(node.id)?.[1];
    if (id !== undefined && known.has(id)) node.dataset.elementId = id;
  }
  return svg;
}
