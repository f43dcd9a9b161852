import type { Command } from './command.ts';
import { showing } from './show-view.ts';

/** The journey as a map. */
export const showMap: Command = { id: 'waymark.showMap', run: showing('map') };
