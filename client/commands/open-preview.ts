import type { Command } from './command.ts';
import { toShow } from './journey-file.ts';

export const openPreview: Command = {
  id: 'waymark.openPreview',
  run({ previews }, given) {
    const shown = toShow(given);
    if (shown !== undefined) previews.show(shown.uri, 'here', { journey: shown.journey });
  },
};
