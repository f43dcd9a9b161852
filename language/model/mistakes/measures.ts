import type { Measure } from '../../syntax/tree.ts';
import type { Value } from '../../syntax/values.ts';
import type { Problem } from '../../text/problem.ts';
import type { Span } from '../../text/span.ts';
import { type Element, elementsOf, type Unit } from '../elements.ts';
import { areComparable, knownKind, measuresOn, scaled } from '../measures.ts';

/** Values that cannot be compared, and the same measure twice, anywhere in a unit. */
export function measureMistakes(unit: Unit): Problem[] {
  const found: Problem[] = [];
  for (const element of elementsOf(unit)) {
    const measures = measuresOn(element);
    if (measures.length > 1) found.push(...repeatedMeasures(element, measures));
    for (const measure of measures) found.push(...incomparable(element.uri, measure));
    if (element.kind === 'promise') found.push(...costAndBudget(element));
  }
  return found;
}

/** On one element each measure stands once, since git keeps the history. */
function repeatedMeasures(element: Element, measures: readonly Measure[]): Problem[] {
  const seen = new Map<string, Measure>();
  return measures.flatMap((measure) => {
    const key = measure.name.text.toLowerCase();
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, measure);
      return [];
    }
    const message = `'${measure.name.text}' is measured here a second time: keep the newest, git keeps the history.`;
    const related = [
      { uri: element.uri, span: first.span, message: `The first '${first.name.text}' is here.` },
    ];
    return [{ ...problem('repeated-property', element.uri, measure.name.span, message), related }];
  });
}

function incomparable(uri: string, measure: Measure): Problem[] {
  const { actual } = measure;
  const target = measure.target?.value;
  if (actual && target && !areComparable(scaled(measure, actual), scaled(measure, target))) {
    const message = `'${actual.text}' cannot be compared with the target '${target.text}': write both in the same unit.`;
    return [problem('incomparable-values', uri, actual.span, message)];
  }
  const kind = knownKind(measure);
  const odd = kind && [target, actual].find((value) => value && scaled(measure, value).kind !== kind);
  if (!odd) return [];
  const name = measure.name.text;
  const example =
    kind === 'percentage'
      ? 'a percentage, such as 85%'
      : `a plain number, such as ${name.toLowerCase() === 'ces' ? '5.5' : '31'}`;
  return [
    problem('incomparable-values', uri, odd.span, `'${odd.text}' does not fit ${name}: write ${example}.`),
  ];
}

function costAndBudget(element: Element): Problem[] {
  const costs = element.one('costs')?.value;
  const budget = element.one('budget')?.value;
  if (!differ(costs, budget) || costs === undefined || budget === undefined) return [];
  const [first, second] = costs.span.start < budget.span.start ? [costs, budget] : [budget, costs];
  const message = `'${second.text}' cannot be compared with '${first.text}': write costs and budget in one currency.`;
  const related = [{ uri: element.uri, span: first.span, message: 'The other currency is here.' }];
  return [{ ...problem('incomparable-values', element.uri, second.span, message), related }];
}

function differ(a: Value | undefined, b: Value | undefined): boolean {
  return a !== undefined && b !== undefined && a.currency !== b.currency;
}

function problem(code: string, uri: string, span: Span, message: string): Problem {
  return { code, severity: 'error', uri, span, message, related: [], fixes: [] };
}
