import type { Element } from '../model/elements.ts';
import { foldName } from '../syntax/names.ts';
import type { Measure } from '../syntax/tree.ts';
import { canonical } from './saying.ts';
import { MeasureOf } from './thing.ts';

const known = new WeakMap<Element, readonly MeasureOf[]>();

/** The measures on an element as things; of one that stands twice the first counts. */
export function firstMeasuresOn(element: Element): readonly MeasureOf[] {
  const found = known.get(element);
  if (found !== undefined) return found;
  const seen = new Set<string>();
  const all = element.block.properties.flatMap((property) => {
    const { measure } = property;
    const name = measure && foldName(measure.name.text);
    if (measure === undefined || name === undefined || seen.has(name)) return [];
    seen.add(name);
    return [new MeasureOf(element, property, measure)];
  });
  known.set(element, all);
  return all;
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
