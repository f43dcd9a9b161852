import { type ViewName, viewNames } from '../preview/messages.ts';
import { tellEditor } from './editor.ts';
import { page } from './page.ts';
import { isTyping } from './typing.ts';

/** The views' tabs: clicked, with the arrow keys between them, or with 1 to 4 from anywhere in the page. */
export function listenToTabs(): void {
  page.tabs.addEventListener('click', ({ target }) => {
    const view = target instanceof Element ? viewOf(target.closest('[data-view]')) : undefined;
    if (view !== undefined) choose(view);
  });
  page.tabs.addEventListener('keydown', (event) => {
    const offered = viewNames.filter((view) => tabOf(view) !== null);
    const here = offered.indexOf(viewOf(document.activeElement) ?? 'map');
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: (here + 1) % offered.length,
      ArrowLeft: (here + offered.length - 1) % offered.length,
      Home: 0,
      End: offered.length - 1,
    };
    const next = offered[steps[event.key] ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    choose(next);
    tabOf(next)?.focus();
  });
  document.addEventListener('keydown', (event) => {
    if (isTyping(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    const view = /^[1-4]$/.test(event.key) ? viewNames[Number(event.key) - 1] : undefined;
    if (view !== undefined) choose(view);
  });
}

/** Shows which view is on show. */
export function markTab(view: ViewName): void {
  for (const name of viewNames) {
    tabOf(name)?.setAttribute('aria-selected', String(name === view));
    tabOf(name)?.setAttribute('tabindex', name === view ? '0' : '-1');
  }
  // A screen reader calls the picture by the name of its tab.
  page.diagram.setAttribute('aria-labelledby', `tab-${view}`);
}

function choose(view: ViewName): void {
  if (tabOf(view) === null) return;
  markTab(view);
  tellEditor({ type: 'view', view });
}

function tabOf(view: ViewName): HTMLElement | null {
  return page.tabs.querySelector<HTMLElement>(`[data-view="${view}"]`);
}

function viewOf(element: Element | null): ViewName | undefined {
  const name = element instanceof HTMLElement ? element.dataset.view : undefined;
  return viewNames.find((view) => view === name);
}
