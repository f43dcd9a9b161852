import type { ChangesFromPage, ChangesToPage } from '../compare/messages.ts';

declare function acquireVsCodeApi(): { postMessage(message: ChangesFromPage): void };

const vscode = acquireVsCodeApi();
const content = part('content');
const said = part('said');
let shown = '';

window.addEventListener('message', ({ data }: MessageEvent<ChangesToPage>) => show(data.html));
content.addEventListener('click', ({ target }) => go(target));
content.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  if (event.target instanceof SVGElement && go(event.target)) event.preventDefault();
});
vscode.postMessage({ type: 'ready' });

/** Puts the changes into the page; who reads it keeps the place, and the keyboard stays where it is. */
function show(html: string): void {
  if (html === shown) return;
  shown = html;
  // Read apart from the page nothing in it runs, and the page's policy lets nothing run either.
  const read = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html').querySelector('main');
  if (read === null) return;
  const [focused, x, y] = [keyOf(document.activeElement), window.scrollX, window.scrollY];
  const scrolled = [...content.querySelectorAll('figure')].map(({ scrollLeft }) => scrollLeft);
  content.replaceChildren(...document.importNode(read, true).childNodes);
  for (const group of content.querySelectorAll('figure [data-element-id][aria-label]')) {
    // What changed is reached by keyboard; all else by pointer.
    const role = group.getAttribute('data-role') ?? '';
    if (!['change', 'changed', 'gone'].includes(role)) continue;
    group.setAttribute('tabindex', '0');
    if (group.querySelector('[data-element-id]') === null) group.setAttribute('role', 'button');
  }
  for (const [at, figure] of [...content.querySelectorAll('figure')].entries())
    figure.scrollLeft = scrolled[at] ?? 0;
  window.scrollTo(x, y);
  if (focused !== undefined) [...focusable()].find((it) => keyOf(it) === focused)?.focus();
  said.textContent = content.querySelector('.verdict, .nothing')?.textContent ?? '';
}

function* focusable(): Iterable<HTMLElement | SVGElement> {
  for (const it of content.querySelectorAll('button, a, figure, [tabindex]'))
    if (it instanceof HTMLElement || it instanceof SVGElement) yield it;
}

/** What tells something that can have the keyboard from all else, also when it is drawn anew. */
function keyOf(element: Element | null): string | undefined {
  if (element === null || !content.contains(element) || element === content) return undefined;
  const { textContent } = element;
  const label = element.getAttribute('aria-label') ?? textContent;
  return `${element.tagName} ${element.getAttribute('data-element-id') ?? ''} ${label}`;
}

/** Whether there was something to go to. */
function go(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  const button = target.closest<HTMLElement>('button[data-change]');
  if (button !== null) {
    const side = button.dataset.side === 'before' ? 'before' : 'after';
    vscode.postMessage({ type: 'change', at: Number(button.dataset.change), side });
    return true;
  }
  const id = target.closest('[data-element-id]')?.getAttribute('data-element-id');
  const map = target.closest<HTMLElement>('figure')?.dataset.map;
  if (!id || map === undefined) return false;
  vscode.postMessage({ type: 'element', map: Number(map), id });
  return true;
}

function part(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no part '${id}'.`);
  return element;
}
