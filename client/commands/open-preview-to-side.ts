import type { Command } from './command.ts';
import { toShow } from './journey-file.ts';

export const openPreviewToSide: Command = {
  id: 'waymark.openPreviewToSide',
  run({ previews }, given) {
    const shown = toShow(given);
    if (shown !== undefined) previews.show(shown.uri, 'beside', { journey: shown.journey });
  },
};
