import { hideDetails } from './details.ts';
import { tellEditor } from './editor.ts';
import { dropPoint, type Lifted, liftPoint, moveLifted } from './lifted.ts';
import { page } from './page.ts';
import { idOf, partAt } from './parts.ts';
import { say } from './saying.ts';

/** A press that moves less than this is a click. */
const clickSlack = 4;

interface Press {
  readonly part: SVGGElement;
  readonly pointer: number;
  readonly y: number;
}

let press: Press | undefined;
let lifted: Lifted | undefined;
let isClickOver = false;

/** Lets points of the curve be dragged up and down by mouse, finger and pen, and moved with Alt and the arrow keys. */
export function listenToDragging(): void {
  const { drawing } = page;
  drawing.addEventListener('pointerdown', onDown);
  drawing.addEventListener('pointermove', onMove);
  drawing.addEventListener('pointerup', onUp);
  drawing.addEventListener('pointercancel', cancel);
  drawing.addEventListener('click', swallowEndOfDrag, { capture: true });
  drawing.addEventListener('keydown', onArrow);
  document.addEventListener('keydown', onEscape, { capture: true });
}

/** Puts the point back to where the picture has it: what the text says is on its way, or stands already. */
export function settlePoint(): void {
  // Whoever still holds the point lets go of it some time, and that is no click.
  if (press !== undefined) isClickOver = lifted !== undefined;
  press = undefined;
  if (lifted !== undefined) dropPoint(lifted);
  lifted = undefined;
}

function onDown(event: PointerEvent): void {
  isClickOver = false;
  const part = partAt(event.target);
  const isFace = event.target instanceof Element && event.target.closest('circle, path') !== null;
  if (part?.dataset.score === undefined || !isFace || event.button !== 0 || !event.isPrimary) return;
  // The picture is not to move along.
  event.stopPropagation();
  press = { part, pointer: event.pointerId, y: event.clientY };
}

function onMove(event: PointerEvent): void {
  if (press?.pointer !== event.pointerId) return;
  const down = event.clientY - press.y;
  if (lifted === undefined) {
    if (Math.abs(down) < clickSlack) return;
    hideDetails();
    lifted = liftPoint(press.part);
    page.drawing.setPointerCapture(event.pointerId);
  }
  if (lifted !== undefined) moveLifted(lifted, lifted.scoreAt(down));
}

function onUp(event: PointerEvent): void {
  if (press?.pointer !== event.pointerId) return;
  press = undefined;
  isClickOver = lifted !== undefined;
  if (lifted === undefined) return;
  if (lifted.score === lifted.before) settlePoint();
  else send(lifted);
}

/** The point stays where it was put until the next picture says what the text says now. */
function send({ part, score }: Lifted): void {
  const id = idOf(part);
  if (id !== undefined) tellEditor({ type: 'setScore', id, score });
}

function cancel(): void {
  if (press !== undefined) settlePoint();
}

function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || press === undefined) return;
  settlePoint();
  event.stopPropagation();
}

function onArrow(event: KeyboardEvent): void {
  const step = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
  const part = partAt(event.target);
  if (!event.altKey || step === 0 || part?.dataset.score === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  // Several presses add up, however long the pictures between them take.
  if (lifted?.part !== part) settlePoint();
  lifted ??= liftPoint(part);
  if (lifted === undefined) return;
  const score = Math.max(-2, Math.min(2, lifted.score + step));
  if (score === lifted.score) return;
  moveLifted(lifted, score);
  say(lifted.words);
  send(lifted);
}

function swallowEndOfDrag(event: MouseEvent): void {
  if (!isClickOver) return;
  isClickOver = false;
  event.stopPropagation();
}
