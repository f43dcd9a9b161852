import { compareFractions, type Fraction, whole } from '../syntax/fraction.ts';
import type { Comparison, Measure } from '../syntax/tree.ts';
import type { Value } from '../syntax/values.ts';
import type { Element } from './elements.ts';

/** A value on the scale of its measure: what can be compared with what. */
export interface Scaled {
  readonly kind: Value['kind'];
  readonly amount: Fraction;
  readonly currency: string | undefined;
}

/** A measure's value on its scale: `csat` reads 85 as 85%, and `ces` reads `N of 7` as N. */
export function scaled(measure: Measure, value: Value): Scaled {
  const name = measure.name.text.toLowerCase();
  if (name === 'csat' && value.kind === 'number')
    return { kind: 'percentage', amount: value.amount, currency: undefined };
  const isOfSeven = value.outOf !== undefined && compareFractions(value.outOf.whole, seven) === 0;
  if (name === 'ces' && value.outOf !== undefined && isOfSeven) {
    return { kind: 'number', amount: value.outOf.part, currency: undefined };
  }
  return { kind: value.kind, amount: value.amount, currency: value.currency };
}

/** The measures stated on an element, in the order written. */
export function measuresOn(element: Pick<Element, 'block'>): readonly Measure[] {
  let measures: Measure[] | undefined;
  for (const { measure } of element.block.properties) {
    if (measure === undefined) continue;
    if (measures === undefined) measures = [measure];
    else measures.push(measure);
  }
  return measures ?? none;
}

/** Most elements have none, and are asked by several checks. */
const none: readonly never[] = [];

/** Whether an element has a measure with an actual. One that cannot be read is a mistake of its own and counts here. */
export function isMeasured(element: Pick<Element, 'block'>): boolean {
  return element.block.properties.some((it) => it.keyword === 'measure' && it.measure?.isTaken !== false);
}

/** The scale of a measure that everybody knows, ends included; undefined for measures of the project's own. */
export function scaleOf(measure: Measure): { readonly from: Fraction; readonly to: Fraction } | undefined {
  return scales.get(measure.name.text.toLowerCase());
}

/** Whether a measure of this name is one that everybody knows. */
export function isKnownMeasure(name: string): boolean {
  return scales.has(name.toLowerCase());
}

/** Higher is better on each of these. */
const scales: ReadonlyMap<string, { readonly from: Fraction; readonly to: Fraction }> = new Map([
  ['nps', { from: whole(-100), to: whole(100) }],
  ['csat', { from: whole(0), to: whole(100) }],
  ['ces', { from: whole(1), to: whole(7) }],
]);

/** The kind of value that NPS, CSAT and CES take; undefined for measures of the project's own. */
export function knownKind(measure: Measure): 'number' | 'percentage' | undefined {
  const name = measure.name.text.toLowerCase();
  return name === 'csat' ? 'percentage' : name === 'nps' || name === 'ces' ? 'number' : undefined;
}

export function areComparable(a: Scaled, b: Scaled): boolean {
  return a.kind === b.kind && a.currency === b.currency;
}

/** Whether a measure has both a target and an actual that can be compared, and misses the target. */
export function missesTarget(measure: Measure): boolean {
  return outcomeOf(measure) === 'missed';
}

/** How a measure's actual does against its target; undefined where one is missing or they cannot be compared. */
export function outcomeOf(measure: Measure): 'met' | 'missed' | undefined {
  if (measure.target === undefined || measure.actual === undefined) return undefined;
  const actual = scaled(measure, measure.actual);
  const target = scaled(measure, measure.target.value);
  // A known measure in another unit is a mistake of its own: what it says is not known yet.
  if (actual.kind !== (knownKind(measure) ?? actual.kind) || !areComparable(actual, target)) return undefined;
  return holds(actual.amount, measure.target.operator, target.amount) ? 'met' : 'missed';
}

function holds(actual: Fraction, operator: Comparison, target: Fraction): boolean {
  const difference = compareFractions(actual, target);
  switch (operator) {
    case '>=':
      return difference >= 0;
    case '<=':
      return difference <= 0;
    case '>':
      return difference > 0;
    case '<':
      return difference < 0;
    case '=':
      return difference === 0;
  }
}

const seven: Fraction = { numerator: 7n, denominator: 1n };
