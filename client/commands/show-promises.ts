import type { Command } from './command.ts';
import { showing } from './show-view.ts';

/** All promises of the project, and who keeps them. */
export const showPromises: Command = { id: 'waymark.showPromises', run: showing('promises') };
