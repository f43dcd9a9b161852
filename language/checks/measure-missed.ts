import { liveMeasures } from '../model/live-elements.ts';
import { missesTarget } from '../model/measures.ts';
import { deliversLivePromise, missInWords } from '../model/promise-measures.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'measure-missed',
  summary: 'An actual that misses its target, where no promise depends on it.',
  severity: 'warning',
  on: 'unit',
  run(unit, facts) {
    if (unit.kind !== 'journey') return [];
    return liveMeasures(unit)
      .filter(({ measure }) => missesTarget(measure))
      .filter(({ element }) => element.kind !== 'touchpoint' || !deliversLivePromise(element, facts))
      .map(({ element, measure }) => ({
        span: measure.span,
        message: `'${measure.name.text}' ${missInWords(measure)}, so '${element.title}' falls short of what you set out to do: put right what misses it, or set a target that you stand by.`,
      }));
  },
});
