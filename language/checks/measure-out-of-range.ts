import { liveMeasures } from '../model/live-elements.ts';
import { knownKind, scaled, scaleOf } from '../model/measures.ts';
import { compareFractions } from '../syntax/fraction.ts';
import type { Measure } from '../syntax/tree.ts';
import type { Value } from '../syntax/values.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'measure-out-of-range',
  summary: 'A target or actual outside the scale of NPS, CSAT or CES.',
  severity: 'error',
  on: 'unit',
  run(unit) {
    return liveMeasures(unit).flatMap(({ measure }) =>
      [measure.target?.value, measure.actual]
        .filter((value) => value !== undefined)
        .filter((value) => isOffScale(measure, value))
        .map((value) => ({
          span: value.span,
          message: `'${value.text}' cannot be a value of '${measure.name.text}', which goes ${scales[measure.name.text.toLowerCase()]}, so nothing can be read from it: write it as your survey tool shows it.`,
        })),
    );
  },
});

/** A value of another kind does not fit the measure at all; that is a mistake of its own. */
function isOffScale(measure: Measure, value: Value): boolean {
  const scale = scaleOf(measure);
  const { kind, amount } = scaled(measure, value);
  if (scale === undefined || kind !== knownKind(measure)) return false;
  return compareFractions(amount, scale.from) < 0 || compareFractions(amount, scale.to) > 0;
}

const scales: Readonly<Record<string, string>> = {
  nps: 'from -100 to 100',
  csat: 'from 0% to 100%',
  ces: 'from 1 to 7',
};
