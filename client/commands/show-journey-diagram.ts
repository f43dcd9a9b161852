import type { Command } from './command.ts';
import { showing } from './show-view.ts';

/** The journey as the Mermaid diagram that wikis and repositories draw, too. */
export const showJourneyDiagram: Command = { id: 'waymark.showJourneyDiagram', run: showing('journey') };
