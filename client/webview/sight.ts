import { page } from './page.ts';
import { followScroll, stickyRoom } from './sticky.ts';

const margin = 8;

/** Scrolls until one of the parts that stand for something can be seen; where one can be already, nothing moves. */
export function bringIntoSight(parts: readonly Element[]): void {
  if (!scrollTo(parts)) return;
  // Scrolled, a map keeps labels in sight, which may lie over the part.
  followScroll();
  scrollTo(parts);
}

/** Whether it had to. */
function scrollTo(parts: readonly Element[]): boolean {
  const boxes = parts.map(boxOf).filter(({ width, height }) => width > 0 || height > 0);
  const sight = sightBox();
  if (boxes.some((box) => isInside(box, sight))) return false;
  const nearest = boxes.reduce<DOMRect | undefined>(
    (best, box) => (best === undefined || outside(box, sight) < outside(best, sight) ? box : best),
    undefined,
  );
  if (nearest === undefined) return false;
  page.diagram.scrollBy({ left: acrossTo(nearest, sight), top: downTo(nearest, sight) });
  return true;
}

/** What of the picture can be seen, in CSS pixels of the window. */
export function sightBox(): DOMRect {
  const { left, top } = page.diagram.getBoundingClientRect();
  const { clientWidth, clientHeight } = page.diagram;
  const room = stickyRoom();
  const above = Math.max(room.top, page.finder.offsetHeight);
  return new DOMRect(left + room.left, top + above, clientWidth - room.left, clientHeight - above);
}

/** Of a touchpoint in Mermaid's diagram its box; its thread and face reach over the whole height. */
function boxOf(part: Element): DOMRect {
  return (part.querySelector(':scope > .box') ?? part).getBoundingClientRect();
}

function isInside(box: DOMRect, sight: DOMRect): boolean {
  const fitsAcross = box.left >= sight.left && box.right <= sight.right;
  const fitsDown = box.top >= sight.top && box.bottom <= sight.bottom;
  // What is larger than the window is in sight where its beginning is.
  const beginsAcross = box.width > sight.width && box.left >= sight.left && box.left < sight.right;
  const beginsDown = box.height > sight.height && box.top >= sight.top && box.top < sight.bottom;
  return (fitsAcross || beginsAcross) && (fitsDown || beginsDown);
}

/** How far something lies above or below what can be seen. */
function outside(box: DOMRect, sight: DOMRect): number {
  return Math.max(0, sight.top - box.top, box.bottom - sight.bottom);
}

/** Columns come to the middle, so that their neighbours are seen too. */
function acrossTo(box: DOMRect, sight: DOMRect): number {
  if (box.left >= sight.left && box.right <= sight.right) return 0;
  if (box.width > sight.width) return box.left - sight.left - margin;
  return (box.left + box.right - sight.left - sight.right) / 2;
}

function downTo(box: DOMRect, sight: DOMRect): number {
  if (box.top < sight.top || box.height > sight.height) return box.top - sight.top - margin;
  return Math.max(0, box.bottom - sight.bottom + margin);
}
