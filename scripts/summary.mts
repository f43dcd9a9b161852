import type { Failure, Outcome } from './outcome.mts';

/**
 * What `npm test` ends with: the counts of each step, every failure with the first lines of its reason, and the tests that
 * passed only when they were tried again. The last line is `N passed, N failed`. Who reads a log that was cut in its middle
 * finds here what there is to know.
 */
export function summary(outcomes: ReadonlyMap<string, Outcome>): string {
  const all = [...outcomes];
  const counts = all.map(([script, { passed, failed }]) => `${script}: ${passed} passed, ${failed} failed`);
  const failures = all.flatMap(([script, it]) => it.failures.flatMap((one) => told('✗', script, one)));
  const twice = all.flatMap(([script, it]) => it.triedTwice.flatMap((one) => told('…', script, one)));
  const total = (count: (outcome: Outcome) => number): number =>
    all.reduce((sum, [, outcome]) => sum + count(outcome), 0);
  const end = `${total(({ passed }) => passed)} passed, ${total(({ failed }) => failed)} failed`;
  return [
    counts,
    listed('What failed:', failures),
    listed('What failed at first, and passed when it was tried once more:', twice),
    [end],
  ]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [title, ...lines];
}

function told(sign: string, script: string, { what, why }: Failure): string[] {
  return [`  ${sign} ${script} › ${what}`, ...why.map((line) => `      ${line}`)];
}
