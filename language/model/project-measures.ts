import { foldName } from '../syntax/names.ts';
import type { Measure } from '../syntax/tree.ts';
import { elementsOf, type Unit } from './elements.ts';
import { measuresOn } from './measures.ts';
import type { Snapshot } from './snapshot.ts';

/** What the project measures: each name once, with its last statement by path and line that has a target, if any has. */
export function projectMeasures(snapshot: Snapshot): readonly Measure[] {
  const known = new Map<string, Measure>();
  for (const unit of snapshot.units()) {
    for (const [name, measure] of measuresOf(unit)) {
      if (measure.target !== undefined || !known.has(name)) known.set(name, measure);
    }
  }
  return [...known.values()];
}

/** A unit never changes, so that of a large project only what was edited is looked through again. */
const remembered = new WeakMap<Unit, ReadonlyMap<string, Measure>>();

function measuresOf(unit: Unit): ReadonlyMap<string, Measure> {
  const known = remembered.get(unit);
  if (known !== undefined) return known;
  const found = new Map<string, Measure>();
  for (const measure of elementsOf(unit).flatMap(measuresOn)) {
    const name = foldName(measure.name.text);
    if (measure.target !== undefined || !found.has(name)) found.set(name, measure);
  }
  remembered.set(unit, found);
  return found;
}
