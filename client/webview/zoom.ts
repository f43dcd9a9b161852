import type { Zoom } from '../preview/messages.ts';
import { page } from './page.ts';
import { sizeSticky } from './sticky.ts';
import { isTyping } from './typing.ts';

const least = 0.1;
const most = 4;
const step = 1.2;
/** Below this the words of a picture cannot be read: a new preview starts no smaller, and scrolls. */
const readable = 0.85;

interface Room {
  readonly width: number;
  readonly height: number;
}

let zoom: Zoom = 'readable';
/** How much of a picture can be seen; asking the page again for every picture would lay that out twice. */
let room: Room | undefined;
let changed: (zoom: Zoom) => void = () => undefined;

/** Wires the buttons, the keys and the wheel; `onChange` hears of every zoom that the reader chose. */
export function listenToZoom(start: Zoom | undefined, onChange: (zoom: Zoom) => void): void {
  zoom = start ?? 'readable';
  changed = onChange;
  page.zoomIn.addEventListener('click', () => zoomInMiddle(step));
  page.zoomOut.addEventListener('click', () => zoomInMiddle(1 / step));
  page.zoomFit.addEventListener('click', () => choose('fit'));
  document.addEventListener('keydown', onKey);
  page.diagram.addEventListener('wheel', onWheel, { passive: false });
  new ResizeObserver(() => {
    room = measured();
    applyZoom();
  }).observe(page.diagram);
}

/** Gives the picture its size on the page. */
function applyZoom(): void {
  const svg = picture();
  if (svg === null) return;
  setSize(svg);
  sizeSticky();
}

/** Gives a new picture its size; before it stands in the page, so that it is laid out once and not twice. */
export function setSize(svg: SVGSVGElement): void {
  const { width, height } = svg.viewBox.baseVal;
  const now = factor(svg);
  // Mermaid's flowcharts bring a width of their own.
  svg.style.removeProperty('max-width');
  svg.setAttribute('width', String(Math.round(width * now)));
  svg.setAttribute('height', String(Math.round(height * now)));
  page.zoomLevel.value = `${Math.round(now * 100)} %`;
}

/** Changes the zoom by a factor and keeps what lies at this point of the window where it is. */
export function zoomAt(by: number, clientX: number, clientY: number): void {
  const before = picture()?.getBoundingClientRect();
  if (before === undefined) return;
  const right = (clientX - before.left) / before.width;
  const down = (clientY - before.top) / before.height;
  choose(factor() * by);
  const after = picture()?.getBoundingClientRect() ?? before;
  page.diagram.scrollLeft += after.left + right * after.width - clientX;
  page.diagram.scrollTop += after.top + down * after.height - clientY;
}

/** What the reader looks at stays in the middle. */
function zoomInMiddle(by: number): void {
  const { left, width, top, height } = page.diagram.getBoundingClientRect();
  zoomAt(by, left + width / 2, top + height / 2);
}

function choose(next: Zoom): void {
  zoom = typeof next === 'number' ? Math.min(most, Math.max(least, next)) : next;
  applyZoom();
  changed(zoom);
}

function factor(svg = picture()): number {
  if (typeof zoom === 'number') return zoom;
  const size = svg?.viewBox.baseVal;
  if (size === undefined) return 1;
  const { width, height } = room ?? measured();
  const fit = Math.min(width / size.width, height / size.height, 1);
  return Math.max(zoom === 'readable' ? readable : least, fit);
}

function measured(): Room {
  return { width: page.diagram.clientWidth, height: page.diagram.clientHeight };
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return;
  if (event.key === '+' || event.key === '=') zoomInMiddle(step);
  else if (event.key === '-') zoomInMiddle(1 / step);
  else if (event.key === '0') choose('fit');
  else return;
  event.preventDefault();
}

function onWheel(event: WheelEvent): void {
  const { diagram } = page;
  if (event.ctrlKey || event.metaKey) {
    event.preventDefault();
    // Pinching on a touchpad arrives as a wheel with Ctrl; a mouse's notch counts about a hundred.
    zoomAt(Math.exp(-Math.max(-100, Math.min(100, event.deltaY)) / 300), event.clientX, event.clientY);
  } else if (event.deltaX === 0 && !event.shiftKey && diagram.scrollHeight <= diagram.clientHeight) {
    // Journeys are wide and low: where there is nothing to scroll downwards, the wheel goes along.
    event.preventDefault();
    diagram.scrollLeft += event.deltaY;
  }
}

function picture(): SVGSVGElement | null {
  return page.drawing.querySelector('svg');
}
