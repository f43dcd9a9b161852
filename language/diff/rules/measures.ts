import type { Element } from '../../model/elements.ts';
import { areComparable, isKnownMeasure, scaled } from '../../model/measures.ts';
import { targetInWords } from '../../model/promise-measures.ts';
import { compareFractions, type Fraction } from '../../syntax/fraction.ts';
import type { Measure, Comparison as Operator } from '../../syntax/tree.ts';
import type { Comparison, Found } from '../comparison.ts';
import { canonicalMeasure, firstMeasuresOn } from '../measures-of.ts';
import { canonical } from '../saying.ts';
import { scopeOf } from '../scope.ts';
import type { MeasureOf, Pair } from '../thing.ts';
import { called } from '../words.ts';
import { changeOfTarget } from './targets.ts';

/** What is measured, how well it does, and what it is held against. */
export function findMeasures(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('measure')) {
    const isFaulty = comparison.unknowns.isFaulty(pair.after, pair.after.property);
    if (!isFaulty && scopeOf(pair) !== 'covered') compare(pair, comparison);
  }
  for (const { before, after } of comparison.pairs.all) {
    if (!('block' in before) || !('block' in after)) continue;
    if (firstMeasuresOn(before).length + firstMeasuresOn(after).length > 0)
      findOn({ before, after }, comparison);
  }
}

/** The measures that came to an element, and those that went. */
function findOn(pair: Pair<Element>, comparison: Comparison): void {
  const { before, after } = pair;
  const { pairs, unknowns } = comparison;
  const scope = scopeOf(pair);
  if (scope === 'covered') return;
  const isUnknown =
    unknowns.isGappy(after) || after.all('measure').some((it) => unknowns.isFaulty(after, it));
  for (const it of isUnknown ? [] : firstMeasuresOn(before)) {
    if (pairs.afterOf(it) === undefined) addRemoved(it, scope === 'live', comparison);
  }
  for (const it of firstMeasuresOn(after)) {
    if (pairs.beforeOf(it) !== undefined) continue;
    comparison.add({ code: 'added', after: it, message: `${called(it)} is measured now.` });
  }
}

function addRemoved(measure: MeasureOf, isLive: boolean, comparison: Comparison): void {
  comparison.add({
    code: isLive ? 'measure-removed' : 'removed',
    before: measure,
    message: `${called(measure)} is not measured any more.`,
  });
}

function compare(pair: Pair<MeasureOf>, comparison: Comparison): void {
  const [was, is] = [pair.before.measure, pair.after.measure];
  const places = {
    from: { uri: pair.before.uri, span: pair.before.property.span },
    to: { uri: pair.after.uri, span: pair.after.property.span },
  };
  const found = scopeOf(pair) === 'live' ? [...targetFound(pair), ...actualFound(pair)] : [];
  const [before, after] = [canonicalMeasure(was), canonicalMeasure(is)];
  if (found.length === 0 && before.join('\n') !== after.join('\n')) {
    found.push({
      code: 'measure-changed',
      message: `${called(pair.after)} says something else now: it was ${said(was)}, now it is ${said(is)}.`,
      values: [before.join(' '), after.join(' ')],
    });
  }
  for (const it of found) comparison.add({ ...pair, ...places, ...it });
}

type FoundHere = Pick<Found, 'code' | 'message' | 'values'>;

function targetFound(pair: Pair<MeasureOf>): FoundHere[] {
  const [was, is] = [pair.before.measure, pair.after.measure];
  const change = changeOfTarget(was, is);
  const isPromise = pair.after.on.kind === 'promise';
  if (change === 'same' || (change === 'other' && !isPromise)) return [];
  const then = was.target === undefined ? 'there was none' : `it was ${targetInWords(was.target)}`;
  const now = is.target === undefined ? 'there is none' : `it is ${targetInWords(is.target)}`;
  const values = [was.target, is.target].map((it) =>
    it ? `${it.operator} ${canonical(it.value.text)}` : '',
  );
  return [
    change === 'looser'
      ? {
          code: 'target-loosened',
          values,
          message: `The target of ${called(pair.after)} is easier to meet: ${then}, now ${now}.`,
        }
      : {
          code: 'promise-changed',
          values,
          message: `The promise changes: the target of ${called(pair.after)}: ${then}, now ${now}.`,
        },
  ];
}

function actualFound(pair: Pair<MeasureOf>): FoundHere[] {
  const [was, is] = [pair.before.measure, pair.after.measure];
  const [then, now] = [was.actual, is.actual];
  if (then === undefined) return [];
  const values = [canonical(then.text), now === undefined ? '' : canonical(now.text)];
  if (now === undefined) {
    if (is.isTaken) return [];
    const message = `${called(pair.after)} does not say how it does any more: it was '${then.text}'.`;
    return [{ code: 'measure-removed', message, values }];
  }
  const better = betterBy(was, is);
  if (better === 0) return [];
  const message = `${called(pair.after)} got ${better > 0 ? 'better' : 'worse'}: it was '${then.text}', now it is '${now.text}'.`;
  return [{ code: better > 0 ? 'measure-better' : 'measure-worse', message, values }];
}

/** Above zero where the later actual is better, below where it is worse, zero where that cannot be said. */
function betterBy(was: Measure, is: Measure): number {
  if (was.actual === undefined || is.actual === undefined) return 0;
  const [then, now] = [scaled(was, was.actual), scaled(is, is.actual)];
  if (!areComparable(then, now)) return 0;
  const target = is.target ?? was.target;
  if (target === undefined)
    return isKnownMeasure(is.name.text) ? compareFractions(now.amount, then.amount) : 0;
  const goal = scaled(is, target.value);
  if (target.operator !== '=')
    return directionOf(target.operator) * compareFractions(now.amount, then.amount);
  if (!areComparable(goal, now)) return 0;
  return compareFractions(distance(then.amount, goal.amount), distance(now.amount, goal.amount));
}

function directionOf(operator: Operator): number {
  return operator.startsWith('>') ? 1 : -1;
}

function distance(a: Fraction, b: Fraction): Fraction {
  const numerator = a.numerator * b.denominator - b.numerator * a.denominator;
  return { numerator: numerator < 0n ? -numerator : numerator, denominator: a.denominator * b.denominator };
}

function said(measure: Measure): string {
  const all = canonicalMeasure(measure).join(' ');
  return all === '' ? 'nothing' : `'${all}'`;
}
