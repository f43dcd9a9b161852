import type { Gap, Journey } from '../../model/elements.ts';
import { compareFractions } from '../../syntax/fraction.ts';
import type { Comparison } from '../comparison.ts';
import { canonical } from '../saying.ts';
import { scopeOf } from '../scope.ts';
import type { Pair } from '../thing.ts';
import { called, sentence } from '../words.ts';

/** Where the customer waits, and for how long. */
export function findGaps(comparison: Comparison): void {
  for (const pair of comparison.pairsOf('gap')) if (scopeOf(pair) !== 'covered') compare(pair, comparison);
  for (const pair of comparison.pairsOf('journey')) {
    if (scopeOf(pair) !== 'covered') findComings(pair, scopeOf(pair) === 'live', comparison);
  }
}

function findComings(pair: Pair<Journey>, isLive: boolean, comparison: Comparison): void {
  for (const gap of pair.before.gaps) {
    if (comparison.pairs.afterOf(gap) !== undefined || comparison.unknowns.mayHold(gap)) continue;
    const message = `The customer does not wait any more in ${called(pair.after)}: ${called(gap)} is gone.`;
    comparison.add({
      code: isLive ? 'gap-removed' : 'removed',
      before: gap,
      message,
      values: [lengthOf(gap)],
    });
  }
  for (const gap of pair.after.gaps) {
    if (comparison.pairs.beforeOf(gap) !== undefined) continue;
    const message = `The customer now waits in ${called(pair.after)}: ${called(gap)} is new.`;
    comparison.add({ code: isLive ? 'gap-added' : 'added', after: gap, message, values: [lengthOf(gap)] });
  }
}

function compare(pair: Pair<Gap>, comparison: Comparison): void {
  if (comparison.unknowns.isHeaderFaulty(pair.after)) return;
  const [was, is] = [pair.before.duration, pair.after.duration];
  const longer = was && is && scopeOf(pair) === 'live' ? compareFractions(is.amount, was.amount) : 0;
  const lengths = [lengthOf(pair.before), lengthOf(pair.after)];
  if (longer !== 0) {
    comparison.add({
      code: longer > 0 ? 'gap-grew' : 'gap-shrank',
      ...pair,
      ...headersOf(pair),
      message: `${sentence(withoutLength(pair))} is ${longer > 0 ? 'longer' : 'shorter'}: it was '${was?.text ?? ''}', now it is '${is?.text ?? ''}'.`,
      values: lengths,
    });
  } else if (lengths[0] !== lengths[1]) {
    comparison.add({
      code: 'reworded',
      ...pair,
      ...headersOf(pair),
      message: `${sentence(withoutLength(pair))} was of ${inWords(pair.before)}, now it is of ${inWords(pair.after)}.`,
      values: lengths,
    });
  }
}

function lengthOf({ duration }: Gap): string {
  return duration === undefined ? '' : canonical(duration.text);
}

function inWords({ duration }: Gap): string {
  return duration === undefined ? 'unknown length' : `'${duration.text}'`;
}

function withoutLength({ after }: Pair<Gap>): string {
  return after.title === '' ? 'the gap' : called(after);
}

function headersOf({ before, after }: Pair<Gap>) {
  return {
    from: { uri: before.uri, span: before.block.span },
    to: { uri: after.uri, span: after.block.span },
  };
}
