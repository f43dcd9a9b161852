import { page } from './page.ts';
import { partAt } from './parts.ts';
import { sightBox } from './sight.ts';
import { tellingOf } from './telling.ts';

/** Long enough that a pointer on its way leaves nothing behind, and that it reaches the card. */
const wait = { show: 500, hide: 250 };
const gap = 8;

let shown: SVGGElement | undefined;
let dismissed: SVGGElement | undefined;
let pointerX: number | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

/** Shows what is known of a part while the pointer is on it or it has the keyboard; Escape hides it. */
export function listenToDetails(): void {
  const { drawing, details, diagram } = page;
  drawing.addEventListener('pointerover', onPointer);
  drawing.addEventListener('pointerleave', () => later(wait.hide, hideDetails));
  details.addEventListener('pointerenter', () => clearTimeout(waiting));
  details.addEventListener('pointerleave', () => later(wait.hide, hideDetails));
  drawing.addEventListener('focusin', ({ target }) => {
    const part = partAt(target);
    if (part?.matches(':focus-visible')) show(part);
  });
  drawing.addEventListener('focusout', hideDetails);
  diagram.addEventListener('pointerdown', hideDetails);
  diagram.addEventListener('scroll', follow);
  document.addEventListener('keydown', onKey);
}

export function hideDetails(): void {
  clearTimeout(waiting);
  page.details.hidden = true;
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
}

function onPointer(event: PointerEvent): void {
  if (event.pointerType === 'touch' || event.buttons !== 0) return;
  const part = partAt(event.target);
  if (part !== dismissed) dismissed = undefined;
  if (part === undefined) later(wait.hide, hideDetails);
  else if (part === shown) clearTimeout(waiting);
  else if (part !== dismissed) {
    later(wait.show, () => {
      pointerX = event.clientX;
      show(part);
    });
  }
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || shown === undefined) return;
  dismissed = shown;
  hideDetails();
  event.stopPropagation();
}

function later(milliseconds: number, what: () => void): void {
  clearTimeout(waiting);
  waiting = setTimeout(what, milliseconds);
}

/** Shows at once what is known of a part. */
export function show(part: SVGGElement): void {
  if (!part.isConnected) return;
  hideDetails();
  const { label, found, more, action } = tellingOf(part);
  page.details.replaceChildren(
    paragraph('label', label),
    ...found.map(({ severity, message }) => {
      const finding = paragraph(`finding ${severity.toLowerCase()}`, message);
      finding.prepend(Object.assign(document.createElement('b'), { textContent: severity }), ' ');
      return finding;
    }),
    ...more.map((line) => paragraph('more', line)),
    ...(action === '' ? [] : [paragraph('action', action)]),
  );
  page.details.hidden = false;
  shown = part;
  if (part === document.activeElement) {
    pointerX = undefined;
    part.setAttribute('aria-describedby', page.details.id);
  }
  place();
}

function paragraph(className: string, text: string): HTMLParagraphElement {
  const made = document.createElement('p');
  made.className = className;
  made.dir = 'auto';
  made.append(text);
  return made;
}

/** While the picture scrolls under it, the card stays with its part, and goes with it. */
function follow(): void {
  if (shown === undefined) return;
  const { left, right, top, bottom } = shown.getBoundingClientRect();
  const sight = sightBox();
  const isGone = right < sight.left || left > sight.right || bottom < sight.top || top > sight.bottom;
  if (isGone || !shown.isConnected) hideDetails();
  else place();
}

/** Below the part, or above it where there is more room, and never outside the window. */
function place(): void {
  const part = shown?.getBoundingClientRect();
  if (part === undefined) return;
  const { details } = page;
  const { offsetWidth: width, offsetHeight: height } = details;
  const { clientWidth, clientHeight } = document.documentElement;
  const middle = pointerX ?? part.left + part.width / 2;
  const isWide = part.width > 2 * width;
  const left = isWide ? middle - width / 2 : part.left + part.width / 2 - width / 2;
  const roomBelow = clientHeight - part.bottom - gap;
  const isBelow = roomBelow >= height || roomBelow >= part.top - gap;
  const top = isBelow ? part.bottom + gap : part.top - gap - height;
  details.style.left = `${Math.max(gap, Math.min(left, clientWidth - width - gap))}px`;
  details.style.top = `${Math.max(gap, Math.min(top, clientHeight - height - gap))}px`;
}
