import { svgElement } from './draw/svg.ts';
import { tellEditor } from './editor.ts';
import { page } from './page.ts';

/** What stays in sight while a map is scrolled: the labels of its rows at the left, stages and touchpoints at the top. */
interface Sticky {
  readonly labels: SVGSVGElement;
  readonly header: SVGSVGElement;
}

interface Frame {
  /** Where the columns begin, where the rows begin, and how large the map is; in the map's own units. */
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const titleHeight = 26;

let sticky: Sticky | undefined;

export function listenToSticky(): void {
  page.diagram.addEventListener('scroll', followScroll);
  page.drawing.addEventListener('click', ({ target }) => {
    const part = target instanceof Element ? target.closest<SVGElement>('[data-stands-for]') : null;
    const id = part?.dataset.standsFor;
    if (id !== undefined) tellEditor({ type: 'reveal', id });
  });
}

/** Brings it up to date with how far the map is scrolled; the browser says so only after the next picture of the screen. */
export function followScroll(): void {
  if (sticky === undefined) keepInSight();
  else showHeader(sticky);
}

/** Made only once the map is scrolled: until then all of it lies where the map has it. To be called for every new picture. */
export function keepInSight(): void {
  sticky?.labels.remove();
  sticky?.header.remove();
  sticky = undefined;
  const { diagram, drawing } = page;
  const svg = drawing.querySelector('svg');
  if (svg === null || (diagram.scrollLeft === 0 && diagram.scrollTop === 0)) return;
  const frame = frameOf(svg);
  if (frame === undefined) return;
  sticky = { labels: labelsOf(svg, frame), header: headerOf(svg, frame) };
  drawing.append(sticky.labels, sticky.header);
  sizeSticky();
}

/** Gives it the size that the picture has. */
export function sizeSticky(): void {
  const svg = page.drawing.querySelector('svg');
  if (sticky === undefined || svg === null) return;
  const zoom = Number(svg.getAttribute('width')) / svg.viewBox.baseVal.width;
  for (const part of [sticky.labels, sticky.header]) {
    const { y, width, height } = part.viewBox.baseVal;
    part.setAttribute('width', String(width * zoom));
    part.setAttribute('height', String(height * zoom));
    part.style.marginTop = `${Math.max(0, y) * zoom}px`;
  }
  showHeader(sticky);
}

/** The header shows more than the map has at its place, so it comes only when that is scrolled away. */
function showHeader({ header }: Sticky): void {
  const top = Number.parseFloat(header.style.marginTop) + page.drawing.offsetTop - page.diagram.offsetTop;
  header.classList.toggle('is-needed', page.diagram.scrollTop > top);
}

/** How much of the window it takes, in pixels. */
export function stickyRoom(): { readonly left: number; readonly top: number } {
  const { labels, header } = sticky ?? {};
  return {
    left: labels?.getBoundingClientRect().width ?? 0,
    top: header?.classList.contains('is-needed') ? header.getBoundingClientRect().height : 0,
  };
}

/** Undefined where the picture is no map, or one that is read from right to left. */
function frameOf(svg: SVGSVGElement): Frame | undefined {
  const rows = rowsOf(svg);
  const cards = cardsOf(svg);
  const label = rows
    .map((row) => row.querySelector<SVGTextElement>(':scope > text'))
    .find((it) => it !== null);
  if (cards.length === 0 || label === undefined || label === null) return undefined;
  const start = Math.min(...cards.map((card) => boxOf(card).x)) - 4;
  // A line as wide as half a pixel stands out above its row.
  const top = Math.min(...rows.map((row) => row.getBBox().y)) - 1;
  if (label.getBBox().x >= start) return undefined;
  const { width, height } = svg.viewBox.baseVal;
  return { start, top, width, height };
}

function labelsOf(svg: SVGSVGElement, { start, top, height }: Frame): SVGSVGElement {
  const labels = sheet(svg, 'labels', { x: 0, y: top, width: start, height: height - top });
  for (const text of svg.querySelectorAll('[data-role^="row-"] > text, [data-role="bands"] > text')) {
    labels.append(text.cloneNode(true));
  }
  labels.append(svgElement('path', { class: 'edge', d: `M${start - 0.5} ${top}V${height}` }));
  return labels;
}

/** The stages as the map has them, and the first line of each touchpoint's title. */
function headerOf(svg: SVGSVGElement, { top, width }: Frame): SVGSVGElement {
  const stages = svg.querySelector<SVGGElement>('[data-role="row-stages"]');
  const room = stages === null ? 0 : stages.getBBox().y + stages.getBBox().height - top + 4;
  const header = sheet(svg, 'header', { x: 0, y: top, width, height: room + titleHeight });
  for (const stage of stages?.querySelectorAll<SVGGElement>(':scope > g') ?? []) {
    const copy = svgElement('g', { 'data-stands-for': stage.dataset.elementId ?? '' });
    copy.append(
      ...[...stage.querySelectorAll(':scope > path, :scope > text')].map((it) => it.cloneNode(true)),
    );
    header.append(copy);
  }
  for (const card of cardsOf(svg)) header.append(titleOf(card, top + room + 16));
  const bottom = top + room + titleHeight;
  header.append(svgElement('path', { class: 'edge', d: `M0 ${bottom - 0.5}H${width}` }));
  return header;
}

function titleOf(card: SVGGElement, y: number): SVGGElement {
  const copy = svgElement('g', { 'data-stands-for': card.dataset.elementId ?? '' });
  const title = card.querySelector('text')?.cloneNode(true);
  if (!(title instanceof SVGTextElement)) return copy;
  const lines = [...title.querySelectorAll('tspan')];
  const [first, ...others] = lines;
  for (const line of others) line.remove();
  if (first !== undefined) first.textContent = `${first.textContent}${others.length > 0 ? '…' : ''}`;
  for (const placed of [title, first]) placed?.setAttribute('y', String(y));
  title.setAttribute('font-size', '11.5');
  copy.append(title);
  return copy;
}

interface Room {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function sheet(svg: SVGSVGElement, name: string, { x, y, width, height }: Room): SVGSVGElement {
  const made = svgElement('svg', {
    class: `sticky ${name}`,
    viewBox: `${x} ${y} ${width} ${height}`,
    'aria-hidden': 'true',
    'font-family': svg.getAttribute('font-family') ?? '',
  });
  made.append(svgElement('rect', { class: 'paper', x, y, width, height }));
  return made;
}

function rowsOf(svg: SVGSVGElement): SVGGElement[] {
  return [...svg.querySelectorAll<SVGGElement>('[data-role^="row-"]')];
}

function cardsOf(svg: SVGSVGElement): SVGGElement[] {
  return [...svg.querySelectorAll<SVGGElement>('[data-role="row-touchpoints"] > [data-element-id]')];
}

function boxOf(card: SVGGElement): DOMRect {
  return (card.querySelector<SVGRectElement>(':scope > rect') ?? card).getBBox();
}
