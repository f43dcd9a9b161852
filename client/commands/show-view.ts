import type { ViewName } from '../preview/messages.ts';
import type { Command } from './command.ts';
import { toShow } from './journey-file.ts';

/** Turns a preview to a view: the one that has the keyboard, else that of the file, which opens beside it if need be. */
export function showing(view: ViewName): Command['run'] {
  return ({ previews }, given) => {
    const active = given === undefined ? previews.active : undefined;
    if (active !== undefined) {
      active.choose(view);
      return;
    }
    const shown = toShow(given);
    if (shown !== undefined) previews.choose(shown.uri, view, shown.journey);
  };
}
