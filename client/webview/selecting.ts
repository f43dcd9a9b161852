import { show } from './details.ts';
import { isReadOnly, tellEditor } from './editor.ts';
import { middleOf, moveFor, neighbour } from './neighbours.ts';
import { page } from './page.ts';
import { idOf, keyOf, partAt, parts, partsOf, partWithKey, prepareParts } from './parts.ts';
import { bringIntoSight } from './sight.ts';

/** The element under the editor's text cursor, which the picture marks. */
let current: string | undefined;

/** The part that had the keyboard last, by its key: the Tab key comes back to it. */
let visited: string | undefined;

/** Where up and down stay, while they go through parts of other widths; in pixels from the picture's left edge. */
let aim: number | undefined;

/** Listens once for the whole drawing, so that a new picture needs no new listeners. */
export function listenToSelection(): void {
  page.drawing.addEventListener('click', ({ target }) => choose(partAt(target)));
  page.drawing.addEventListener('keydown', onKey);
  page.drawing.addEventListener('focusin', ({ target }) => {
    const part = partAt(target);
    if (part !== undefined) visit(part);
  });
}

/** Gives the keyboard back to the part that had it last. */
export function focusAgain(): void {
  const part = visited === undefined ? undefined : partWithKey(visited);
  (part ?? page.diagram).focus({ preventScroll: true });
}

/** Puts a new picture in place of the old one; focus, mark and scroll position stay. */
export function swapIn(svg: SVGSVGElement): void {
  exchange(() => {
    prepareParts(svg);
    page.drawing.replaceChildren(svg);
  });
}

/** Puts new parts in place of old ones; focus, mark and scroll position stay. */
export function swapParts(changes: readonly { readonly old: Element; readonly by: SVGElement }[]): void {
  exchange(() => {
    for (const { old, by } of changes) {
      prepareParts(by);
      old.replaceWith(by);
    }
  });
}

function exchange(put: () => void): void {
  const hadFocus = partAt(document.activeElement) !== undefined;
  put();
  mark();
  if (partAt(document.activeElement) !== undefined) return;
  const again = hadFocus && visited !== undefined ? partWithKey(visited) : undefined;
  if (again !== undefined) again.focus({ preventScroll: true });
  else if (hadFocus) page.diagram.focus({ preventScroll: true });
}

/** Marks the element under the text cursor and brings it into sight when it is another one. */
export function setCurrent(id: string | undefined): void {
  const moved = id !== current;
  current = id;
  mark();
  if (moved && id !== undefined) bringIntoSight(partsOf(id));
}

/** Gives a part the keyboard and shows it. */
export function focusPart(part: SVGGElement): void {
  part.focus({ preventScroll: true });
  bringIntoSight([part]);
}

/** Does what a click does: goes to the text, or asks who is to own it; without a text it tells what it knows. */
function choose(part: SVGGElement | undefined): void {
  const id = idOf(part);
  if (part === undefined || id === undefined) return;
  if (isReadOnly) show(part);
  else tellEditor({ type: part.dataset.role === 'nobody' ? 'chooseOwner' : 'reveal', id });
}

function onKey(event: KeyboardEvent): void {
  const focused = partAt(event.target);
  if (focused === undefined || event.altKey) return;
  const move = moveFor(event);
  if (move !== undefined) {
    const { left } = page.drawing.getBoundingClientRect();
    const isDown = ['up', 'down', 'rowUp', 'rowDown'].includes(move);
    const x = isDown ? (aim ?? middleOf(focused) - left) : undefined;
    const next = neighbour(parts(), focused, move, left + (x ?? 0));
    if (next !== undefined) focusPart(next);
    aim = x;
  } else if (!event.ctrlKey && !event.metaKey && (event.key === 'Enter' || event.key === ' ')) {
    choose(focused);
  } else return;
  event.preventDefault();
}

/** One stop of the Tab key for the whole picture; the arrow keys go on from there. */
function visit(part: SVGGElement): void {
  visited = keyOf(part);
  aim = undefined;
  for (const other of page.drawing.querySelectorAll('[tabindex="0"]')) other.setAttribute('tabindex', '-1');
  part.setAttribute('tabindex', '0');
}

function mark(): void {
  const all = parts();
  for (const part of all) {
    const marked = current !== undefined && idOf(part) === current;
    part.classList.toggle('is-current', marked);
    if (marked) part.setAttribute('aria-current', 'true');
    else part.removeAttribute('aria-current');
    if (part.getAttribute('tabindex') !== '-1') part.setAttribute('tabindex', '-1');
  }
  const entry =
    (visited === undefined ? undefined : partWithKey(visited)) ??
    all.find((part) => current !== undefined && idOf(part) === current) ??
    all[0];
  entry?.setAttribute('tabindex', '0');
}
