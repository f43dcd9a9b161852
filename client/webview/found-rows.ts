import { page } from './page.ts';
import { idOf } from './parts.ts';

/** Marks the rows of the table, and the lines above them, that tell of what was found, and where the search stands `now`. */
export function markFoundRows(found: readonly SVGGElement[], now: SVGGElement | undefined): void {
  for (const row of page.table.querySelectorAll<HTMLElement>(':is(tr, li)[data-id]')) {
    row.classList.toggle(
      'is-found',
      found.some((part) => tellsOf(row, part)),
    );
    row.classList.toggle('is-found-now', now !== undefined && tellsOf(row, now));
  }
}

/** Brings the row into sight where the search stands. */
export function showFoundRow(): void {
  foundRow()?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** What gets the keyboard where the search has stood in the table; undefined where the picture itself is shown. */
export function afterFoundRow(): HTMLElement | undefined {
  if (page.table.hidden) return undefined;
  return foundRow()?.querySelector('button') ?? page.table;
}

/** A row tells of all parts of an element, a line above them of one part. */
function tellsOf({ dataset: { id, role } }: HTMLElement, part: SVGGElement): boolean {
  return id === idOf(part) && (role === undefined || role === part.dataset.role);
}

function foundRow(): HTMLElement | null {
  return page.table.querySelector<HTMLElement>('.is-found-now');
}
