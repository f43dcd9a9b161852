import type { CustomerPromise, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { livePromisesOf, missedMeasuresOn, missInWords } from '../model/promise-measures.ts';
import { defineCheck, type Finding } from './check.ts';

export default defineCheck({
  code: 'promise-missed',
  summary: 'A measure of a promise, or of a touchpoint that delivers it, that misses its target.',
  severity: 'warning',
  on: 'unit',
  run(unit, facts) {
    if (unit.kind === 'promise') return onPromise(unit);
    if (unit.kind !== 'journey') return [];
    return unit.distinctTouchpoints.flatMap((touchpoint) => onTouchpoint(touchpoint, facts));
  },
});

function onPromise(promise: CustomerPromise): readonly Finding[] {
  if (promise.status !== 'live' || promise.name === undefined) return [];
  return missedMeasuresOn(promise).map((measure) => ({
    span: measure.span,
    message: `'${measure.name.text}' ${missInWords(measure)}, so the promise '${promise.title}' is not kept as it was made: put right what misses it, or promise what you can keep.`,
  }));
}

function onTouchpoint(touchpoint: Touchpoint, facts: Facts): readonly Finding[] {
  const missed = missedMeasuresOn(touchpoint);
  if (missed.length === 0) return [];
  const promises = livePromisesOf(touchpoint, facts);
  const [first] = promises;
  if (first === undefined) return [];
  const related = promises.map((promise) => ({
    ...facts.place('promise', promise),
    message: `'${promise.title}' is promised here.`,
  }));
  return missed.map((measure) => ({
    span: measure.span,
    message: `'${measure.name.text}' ${missInWords(measure)}, so '${touchpoint.title}' does not keep the promise '${first.title}' as it was made: put right what misses it, or promise what you can keep.`,
    related,
  }));
}
