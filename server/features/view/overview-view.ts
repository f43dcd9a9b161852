import { drawOverview, svgOf } from '../../../language/index.ts';
import type { Draw } from '../view.ts';
import { paintFor, placesOf } from './svg-view.ts';

/** The brand as one system. */
export const overviewView: Draw = (snapshot, _uri, { theme }) => {
  const { scene, elements } = drawOverview(snapshot);
  const drawn = { kind: 'svg', journeys: [], elements: placesOf(elements), problems: [] } as const;
  if (scene === undefined) return { ...drawn, text: '', reason: 'nothing' };
  return { ...drawn, text: svgOf(scene, paintFor(theme)) };
};
