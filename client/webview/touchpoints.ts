import { tellEditor } from './editor.ts';
import { page } from './page.ts';

/** The touchpoint under the editor's text cursor, which the picture marks. */
let current: string | undefined;

/** Listens once for the whole drawing, so that a new picture needs no new listeners. */
export function listenToTouchpoints(): void {
  page.drawing.addEventListener('click', ({ target }) => reveal(touchpointAt(target)));
  page.drawing.addEventListener('keydown', (event) => {
    const focused = touchpointAt(event.target);
    if (focused === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') reveal(focused);
    else if (!moveFocus(focused, event.key)) return;
    event.preventDefault();
  });
}

/** Puts a new picture in place of the old one; focus, mark and scroll position stay. */
export function swapIn(svg: SVGSVGElement): void {
  const focused = idOf(touchpointAt(document.activeElement));
  page.drawing.replaceChildren(svg);
  mark();
  const again = focused === undefined ? undefined : find(focused);
  again?.focus({ preventScroll: true });
}

/** Marks the touchpoint under the text cursor and brings it into sight when it is another one. */
export function setCurrent(id: string | undefined): void {
  const moved = id !== current;
  current = id;
  mark();
  if (moved && id !== undefined) bringIntoSight(find(id));
}

function mark(): void {
  const all = touchpoints();
  for (const touchpoint of all) {
    const marked = idOf(touchpoint) === current && current !== undefined;
    touchpoint.classList.toggle('is-current', marked);
    if (marked) touchpoint.setAttribute('aria-current', 'true');
    else touchpoint.removeAttribute('aria-current');
    touchpoint.setAttribute('tabindex', '-1');
  }
  // One stop of the Tab key for the whole picture; the arrow keys go on from there.
  const entry = all.find((touchpoint) => idOf(touchpoint) === current) ?? all[0];
  entry?.setAttribute('tabindex', '0');
}

function moveFocus(from: SVGGElement, key: string): boolean {
  const all = touchpoints();
  const here = all.indexOf(from);
  const right = isMirrored(all) ? -1 : 1;
  const steps: Readonly<Record<string, number>> = {
    ArrowRight: here + right,
    ArrowLeft: here - right,
    Home: 0,
    End: all.length - 1,
  };
  const next = all[steps[key] ?? -1];
  if (next === undefined) return key in steps;
  for (const touchpoint of all) touchpoint.setAttribute('tabindex', touchpoint === next ? '0' : '-1');
  next.focus({ preventScroll: true });
  bringIntoSight(next);
  return true;
}

function isMirrored([first, second]: readonly SVGGElement[]): boolean {
  if (first === undefined || second === undefined) return false;
  return second.getBoundingClientRect().left < first.getBoundingClientRect().left;
}

function bringIntoSight(touchpoint: SVGGElement | undefined): void {
  const box = touchpoint?.querySelector('.box')?.getBoundingClientRect();
  if (box === undefined) return;
  const { diagram } = page;
  const sight = diagram.getBoundingClientRect();
  const hidden =
    box.left < sight.left || box.right > sight.right || box.top < sight.top || box.bottom > sight.bottom;
  if (!hidden) return;
  diagram.scrollBy({
    left: (box.left + box.right - sight.left - sight.right) / 2,
    top: Math.min(0, box.top - sight.top - 8) + Math.max(0, box.bottom - sight.bottom + 8),
  });
}

function reveal(touchpoint: SVGGElement | undefined): void {
  const id = idOf(touchpoint);
  if (id !== undefined) tellEditor({ type: 'reveal', id });
}

function touchpoints(): SVGGElement[] {
  return [...page.drawing.querySelectorAll<SVGGElement>('g.touchpoint')];
}

function find(id: string): SVGGElement | undefined {
  return touchpoints().find((touchpoint) => idOf(touchpoint) === id);
}

/** The touchpoint that was hit, by itself or by one of the dots on its edge. */
function touchpointAt(target: EventTarget | null): SVGGElement | undefined {
  if (!(target instanceof Element)) return undefined;
  const hit = target.closest('g.actors')?.previousElementSibling ?? target;
  return hit.closest<SVGGElement>('g.touchpoint') ?? undefined;
}

function idOf(touchpoint: SVGGElement | undefined): string | undefined {
  return touchpoint?.dataset.elementId;
}
