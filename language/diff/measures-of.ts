import type { Element } from '../model/elements.ts';
import { foldName } from '../syntax/names.ts';
import type { Measure } from '../syntax/tree.ts';
import { canonical } from './saying.ts';
import { MeasureOf } from './thing.ts';

const none: readonly MeasureOf[] = [];
const known = new WeakMap<Element, readonly MeasureOf[]>();

/** The measures on an element as things; of one that stands twice the first counts. */
export function firstMeasuresOn(element: Element): readonly MeasureOf[] {
  const found = known.get(element);
  if (found !== undefined) return found;
  const all = new Map<string, MeasureOf>();
  for (const property of element.block.properties) {
    if (property.measure === undefined) continue;
    const name = foldName(property.measure.name.text);
    if (!all.has(name)) all.set(name, new MeasureOf(element, property, property.measure));
  }
  const measures = all.size === 0 ? none : [...all.values()];
  known.set(element, measures);
  return measures;
}

/** What a measure says, part by part, so that equal parts are equal texts. */
export function canonicalMeasure({ target, actual, on, source }: Measure): readonly string[] {
  return [
    ...(target ? [`target ${target.operator} ${canonical(target.value.text)}`] : []),
    ...(actual ? [`actual ${canonical(actual.text)}`] : []),
    ...(on ? [`on ${on.text}`] : []),
    ...(source ? [`source ${source.text}`] : []),
  ];
}
