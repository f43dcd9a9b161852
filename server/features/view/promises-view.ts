import { drawPromises } from '../../../language/index.ts';
import type { Draw } from '../view.ts';
import { placesOf } from './svg-view.ts';

/** The promises of the project as a Mermaid flowchart. */
export const promisesView: Draw = (snapshot) => {
  const { text, elements } = drawPromises(snapshot);
  const drawn = { kind: 'mermaid', text, journeys: [], elements: placesOf(elements), problems: [] } as const;
  return text === '' ? { ...drawn, reason: 'no-promises' } : drawn;
};
