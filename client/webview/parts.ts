import { svgElement } from './draw/svg.ts';
import { isReadOnly } from './editor.ts';
import { page } from './page.ts';

/**
 * The parts of the picture on show that stand for something in the text. Several may stand for one element, so a part
 * is known by its element, its role and its place among its like; that is what finds it again in the next picture.
 */
export function parts(): SVGGElement[] {
  return [...page.drawing.querySelectorAll<SVGGElement>('[data-element-id]')];
}

/** All parts that stand for an element. */
export function partsOf(id: string): SVGGElement[] {
  return parts().filter((part) => idOf(part) === id);
}

/** The part that was hit, by itself or by one of the dots on the edge of a touchpoint in Mermaid's diagram. */
export function partAt(target: EventTarget | null): SVGGElement | undefined {
  if (!(target instanceof Element) || !page.drawing.contains(target)) return undefined;
  const hit = target.closest('g.actors')?.previousElementSibling ?? target;
  return hit.closest<SVGGElement>('[data-element-id]') ?? undefined;
}

export function idOf(part: Element | undefined): string | undefined {
  return part instanceof SVGElement ? part.dataset.elementId : undefined;
}

/** What tells a part from all others. */
export function keyOf(part: SVGGElement): string {
  const like = parts().filter((it) => isLike(it, part));
  return JSON.stringify([idOf(part), part.dataset.role, like.indexOf(part)]);
}

export function partWithKey(key: string): SVGGElement | undefined {
  const [id, role, place] = JSON.parse(key) as [string, string | undefined | null, number];
  return parts().filter((it) => idOf(it) === id && it.dataset.role === (role ?? undefined))[place];
}

function isLike(one: SVGGElement, other: SVGGElement): boolean {
  return idOf(one) === idOf(other) && one.dataset.role === other.dataset.role;
}

/** Readies a new picture, or a new part of one: its parts can be focused, and what pointing at them tells is kept for the page to show. */
export function prepareParts(root: SVGElement): void {
  if (root instanceof SVGSVGElement) takeTitle(root);
  const inside = root.querySelectorAll<SVGGElement>('[data-element-id]');
  const isPart = root instanceof SVGGElement && root.dataset.elementId !== undefined;
  for (const part of isPart ? [root, ...inside] : inside) {
    const hint = part.querySelector(':scope > title');
    if (hint !== null) {
      part.dataset.hint = hint.textContent ?? '';
      // The editor's own tooltip would show beside ours.
      hint.remove();
    }
    part.setAttribute('tabindex', '-1');
    if (!part.hasAttribute('aria-label')) part.setAttribute('aria-label', wordsIn(part));
    if (part.querySelector('[data-element-id]') === null) part.setAttribute('role', 'button');
    if (part.dataset.score !== undefined && !isReadOnly) addHandle(part);
  }
}

/** The words drawn in a part, as one line. */
export function wordsIn(part: Element): string {
  const texts = [...part.querySelectorAll('text, foreignObject')];
  return (texts.length === 0 ? [part] : texts)
    .map((it) => it.textContent ?? '')
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A picture's title would follow the pointer as a tooltip; as a label it is only read aloud. */
function takeTitle(svg: SVGSVGElement): void {
  const title = svg.querySelector(':scope > title');
  if (title === null) return;
  svg.setAttribute('aria-label', title.textContent ?? '');
  title.remove();
}

const reach = 20;

/** A face is small: around it there is room to take hold of, for fingers too. */
function addHandle(part: SVGGElement): void {
  const face = part.querySelector(':scope > circle');
  if (face === null) return;
  const [cx, cy] = [face.getAttribute('cx') ?? 0, face.getAttribute('cy') ?? 0];
  part.append(svgElement('circle', { class: 'handle', cx, cy, r: reach }));
  part.setAttribute('aria-keyshortcuts', 'Alt+ArrowUp Alt+ArrowDown');
}
