import type { Fraction } from '../../syntax/fraction.ts';
import type { Measure } from '../../syntax/tree.ts';
import type { Value } from '../../syntax/values.ts';
import type { MeasureModel, ValueModel } from './project-model.ts';

export function valueModel(value: Value): ValueModel {
  const { kind, currency, outOf } = value;
  const amount = numberOf(value.amount);
  const [part, whole] = [outOf && numberOf(outOf.part), outOf && numberOf(outOf.whole)];
  return {
    kind,
    text: usualText(value),
    ...(amount !== undefined && { amount }),
    ...(currency !== undefined && { currency }),
    ...(part !== undefined && whole !== undefined && { of: { part, whole } }),
  };
}

export function measureModel({ name, target, actual, on, source }: Measure): MeasureModel {
  return {
    name: name.text,
    ...(target && { target: { op: target.operator, value: valueModel(target.value) } }),
    ...(actual && { actual: valueModel(actual) }),
    ...(on && { on: on.text }),
    ...(source && { source: source.text }),
  };
}

/** As the formatter writes it. */
function usualText({ kind, text }: Value): string {
  const plain = text.replace(/[−–](?=\d)/g, '-').toLowerCase();
  return kind === 'money' ? plain.toUpperCase() : plain;
}

/** Undefined for what is too large for a number of JSON. */
function numberOf({ numerator, denominator }: Fraction): number | undefined {
  const number = Number(numerator) / Number(denominator);
  return Number.isFinite(number) ? number : undefined;
}
