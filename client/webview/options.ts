import type { MapOptions } from '../preview/messages.ts';
import { Filter } from './filter.ts';
import { page } from './page.ts';
import { Rows } from './rows.ts';

const rows = new Rows();
const filter = new Filter();
let standing = '';

/** Puts the menus into the bar, once. */
export function listenToOptions(): void {
  page.options.append(rows.menu.button, rows.menu.box, filter.menu.button, filter.menu.box);
  filter.listen();
}

/** Offers what a map can leave out; nothing for other pictures. */
export function showOptions(options: MapOptions | undefined): void {
  const now = JSON.stringify(options ?? null);
  if (now === standing) return;
  standing = now;
  page.options.hidden = options === undefined;
  page.filtered.hidden = true;
  if (options === undefined) return;
  rows.show(options);
  filter.show(options);
}
