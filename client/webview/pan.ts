import { page } from './page.ts';
import { zoomAt } from './zoom.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A press that moves less than this is a click. */
const clickSlack = 4;

const fingers = new Map<number, Point>();
let pressed: (Point & { left: number; top: number }) | undefined;
let dragged = false;

/** Drags the picture with the mouse, and zooms it with two fingers; one finger scrolls by itself. */
export function listenToPan(): void {
  const { diagram } = page;
  diagram.addEventListener('pointerdown', onDown);
  diagram.addEventListener('pointermove', onMove);
  for (const end of ['pointerup', 'pointercancel', 'lostpointercapture'] as const) {
    diagram.addEventListener(end, onEnd);
  }
  diagram.addEventListener('click', swallowEndOfDrag, { capture: true });
}

function onDown(event: PointerEvent): void {
  if (event.pointerType === 'touch') fingers.set(event.pointerId, at(event));
  if (event.pointerType !== 'mouse' || event.button !== 0) return;
  dragged = false;
  pressed = { ...at(event), left: page.diagram.scrollLeft, top: page.diagram.scrollTop };
}

function onMove(event: PointerEvent): void {
  if (fingers.has(event.pointerId)) {
    pinch(event);
    return;
  }
  if (pressed === undefined) return;
  const right = event.clientX - pressed.x;
  const down = event.clientY - pressed.y;
  if (!dragged && Math.hypot(right, down) < clickSlack) return;
  if (!dragged) page.diagram.setPointerCapture(event.pointerId);
  dragged = true;
  page.diagram.classList.add('is-dragged');
  page.diagram.scrollTo(pressed.left - right, pressed.top - down);
}

function onEnd(event: PointerEvent): void {
  fingers.delete(event.pointerId);
  pressed = undefined;
  page.diagram.classList.remove('is-dragged');
}

function pinch(event: PointerEvent): void {
  const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
  const before = fingers.get(event.pointerId);
  const now = at(event);
  fingers.set(event.pointerId, now);
  if (other === undefined || before === undefined) return;
  const by =
    Math.hypot(now.x - other.x, now.y - other.y) / Math.hypot(before.x - other.x, before.y - other.y);
  if (Number.isFinite(by) && by > 0) zoomAt(by, (now.x + other.x) / 2, (now.y + other.y) / 2);
}

function swallowEndOfDrag(event: MouseEvent): void {
  if (!dragged) return;
  dragged = false;
  event.stopPropagation();
}

function at(event: PointerEvent): Point {
  return { x: event.clientX, y: event.clientY };
}
