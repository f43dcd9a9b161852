import type { Command } from './command.ts';
import { journeyFile } from './journey-file.ts';

export const openPreview: Command = {
  id: 'waymark.openPreview',
  run({ previews }, given) {
    const uri = journeyFile(given);
    if (uri !== undefined) previews.show(uri, 'here');
  },
};
