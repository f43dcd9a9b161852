import type { Command } from './command.ts';
import { journeyFile } from './journey-file.ts';

export const openPreviewToSide: Command = {
  id: 'waymark.openPreviewToSide',
  run({ previews }, given) {
    const uri = journeyFile(given);
    if (uri !== undefined) previews.show(uri, 'beside');
  },
};
