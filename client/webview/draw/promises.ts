import type { PictureElement } from '../../preview/messages.ts';
import { fontsFor } from '../fonts.ts';
import { renderMermaid } from './render-mermaid.ts';
import { withStandIns } from './stand-ins.ts';
import { setAll } from './svg.ts';

/**
 * The flowchart of all promises: its nodes are marked with what they stand for and say it aloud. Its colours are the
 * style sheet's. Fails where Mermaid cannot read the text.
 */
export async function drawPromises(
  text: string,
  elements: readonly PictureElement[],
  outOfSight: HTMLElement,
): Promise<SVGSVGElement> {
  // Mermaid gives the nodes their sizes by what the font measures.
  await fontsFor(text);
  const standIns = withStandIns(text);
  const svg = await renderMermaid(standIns.text, outOfSight);
  standIns.restore(svg);
  // The diagram's text brings colours for wikis; written into the elements, they would win over the theme's.
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  const known = new Set(elements.map(({ id }) => id));
  const kinds = new Map<string, string>();
  for (const node of svg.querySelectorAll<SVGGElement>('g.node')) {
    const id = /flowchart-(\w+)-\d+$/.exec(node.id)?.[1];
    if (id === undefined) continue;
    kinds.set(id, kindOf(node));
    if (known.has(id)) markNode(node, id);
  }
  for (const edge of svg.querySelectorAll<SVGPathElement>('path.flowchart-link')) markEdge(edge, kinds);
  for (const group of svg.querySelectorAll('g.cluster')) markGroup(group);
  return svg;
}

/** How the diagram's text classes its nodes, and what each is called aloud. */
const spoken: Readonly<Record<string, { readonly kind: string; readonly state?: string }>> = {
  broken: { kind: 'Promise', state: 'broken' },
  atrisk: { kind: 'Promise', state: 'at risk' },
  kept: { kind: 'Promise', state: 'kept' },
  draft: { kind: 'Promise', state: 'draft' },
  retired: { kind: 'Promise', state: 'retired' },
  touchpoint: { kind: 'Touchpoint' },
  outside: { kind: 'Touchpoint' },
  owner: { kind: 'Team' },
};

function kindOf(node: Element): string {
  return [...node.classList].find((name) => name === 'nobody' || Object.hasOwn(spoken, name)) ?? 'nothing';
}

function markNode(node: SVGGElement, id: string): void {
  const { kind = '', state } = spoken[kindOf(node)] ?? {};
  const lines = [...node.querySelectorAll('.row')].map((row) => row.textContent?.trim() ?? '');
  node.dataset.elementId = id;
  node.dataset.role = kind.toLowerCase();
  // That class means a column of the journey's diagram, which the arrow keys go along.
  node.classList.remove('touchpoint');
  node.setAttribute('aria-label', `${kind}: ${lines.join(' ')}${state === undefined ? '' : `, ${state}`}`);
}

const groupGap = 8;

/** A group takes the colour of its state; Mermaid leaves no room between groups. */
function markGroup(group: Element): void {
  group.classList.add(group.id.split('-').at(-1) ?? '');
  const box = group.querySelector(':scope > rect');
  if (box === null) return;
  const [top, height] = [Number(box.getAttribute('y')), Number(box.getAttribute('height'))];
  setAll(box, { y: top + groupGap / 2, height: Math.max(0, height - groupGap) });
}

/** An arrow into nothing or to nobody looks like it. */
function markEdge(edge: SVGPathElement, kinds: ReadonlyMap<string, string>): void {
  const [, to = ''] = /L_\w+?_(\w+?)_\d+$/.exec(edge.id) ?? [];
  edge.classList.add(`to-${kinds.get(to) ?? 'touchpoint'}`);
}
