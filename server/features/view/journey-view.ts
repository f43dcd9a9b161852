import { drawJourneyDiagram } from '../../../language/index.ts';
import type { Draw } from '../view.ts';

/** The Mermaid diagram of a journey. */
export const journeyView: Draw = (snapshot, uri, { journey }, offset) =>
  drawJourneyDiagram(snapshot, { uri, journey, offset });
