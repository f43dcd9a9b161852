import { foldName } from '../syntax/names.ts';
import type { Measure } from '../syntax/tree.ts';
import type { Element, Journey, Stage, Unit } from './elements.ts';
import { measuresOn } from './measures.ts';

/** A measure and what it is a measure of. */
export interface LiveMeasure {
  readonly element: Element;
  readonly measure: Measure;
}

/** A unit and what stands in it. Of duplicates the first only; nothing of a promise that is a draft or retired. */
export function liveElements(unit: Unit): readonly Element[] {
  if (unit.kind === 'promise') return unit.status === 'live' ? [unit] : [];
  return unit.kind === 'journey' ? [unit, ...distinctStages(unit), ...unit.distinctTouchpoints] : [unit];
}

/** The measures in a unit. Of one that stands twice on an element the first counts. */
export function liveMeasures(unit: Unit): readonly LiveMeasure[] {
  const live: LiveMeasure[] = [];
  for (const element of liveElements(unit)) {
    const measures = firstByName(measuresOn(element), (it) => it.name.text);
    for (const measure of measures) live.push({ element, measure });
  }
  return live;
}

function distinctStages(journey: Journey): readonly Stage[] {
  return firstByName(journey.stages, (stage) => stage.name?.text);
}

/** Of those with one name the first; one without a name counts always. */
function firstByName<T>(all: readonly T[], nameOf: (one: T) => string | undefined): readonly T[] {
  if (all.length < 2) return all;
  const seen = new Set<string>();
  return all.filter((one) => {
    const name = nameOf(one);
    if (name === undefined) return true;
    const known = seen.size;
    return seen.add(foldName(name)).size > known;
  });
}
