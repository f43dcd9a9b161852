import type { MapOptions } from '../preview/messages.ts';
import { page } from './page.ts';

/** Offers what a map can leave out; nothing for other pictures. */
export function showOptions(options: MapOptions | undefined): void {
  page.options.hidden = options === undefined;
}
