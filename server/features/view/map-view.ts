import { choicesIn, chosenJourney, drawMap, fitsFilter, svgOf } from '../../../language/index.ts';
import type { Draw, DrawnView } from '../view.ts';
import { paintFor, placesOf } from './svg-view.ts';

/** The map of a journey. */
export const mapView: Draw = (snapshot, uri, params, offset): DrawnView => {
  const { journey, journeys, problems } = chosenJourney(snapshot, { uri, journey: params.journey, offset });
  const nothing = { kind: 'svg', text: '', journeys, elements: [], problems } as const;
  if (journey === undefined) return { ...nothing, reason: 'no-journey' };
  const name = journey.name?.text ?? '';
  if (journey.touchpoints.length === 0) return { ...nothing, journey: name, reason: 'no-touchpoints' };
  const { facts } = snapshot;
  const { persona } = params;
  const filter = { ...(persona !== undefined && { persona }), ...params.filter };
  const { scene, elements, rows } = drawMap(snapshot, {
    journey,
    ...(params.hidden !== undefined && { hidden: params.hidden }),
    shows: (touchpoint) => fitsFilter(touchpoint, filter, facts),
  });
  return {
    kind: 'svg',
    text: svgOf(scene, paintFor(params.theme)),
    journey: name,
    journeys,
    elements: placesOf(elements),
    problems,
    rows,
    choices: choicesIn(journey, facts),
  };
};
