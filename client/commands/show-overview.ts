import type { Command } from './command.ts';
import { showing } from './show-view.ts';

/** The whole brand: promises, journeys and owners. */
export const showOverview: Command = { id: 'waymark.showOverview', run: showing('overview') };
