import { expect, it } from 'vitest';
import { promiseState, reasonInBrief, reasonInWords, reasonsFor } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

/** Proves why the promise `p` is not kept, each reason in brief and, behind a slash, with its figures. */
function checkReasons(fixture: string, expected: readonly string[]): void {
  const { facts } = openFixture(fixture);
  const promise = facts.promises.find(({ name }) => name?.text === 'p') ?? expect.fail('no promise p');
  const reasons = reasonsFor(promise, facts);
  expect(reasons.map((it) => `${reasonInBrief(it)} / ${reasonInWords(it)}`)).toEqual(expected);
  expect(['broken', 'at-risk'].includes(promiseState(promise, facts))).toBe(expected.length > 0);
}

const delivery = 'journey j\n  touchpoint t "The visit"\n    outside\n    delivers p';

it('is that nothing delivers it', () => {
  checkReasons('promise p', ['nothing delivers it / nothing delivers it']);
});

it('is a measure of it that misses its target', () => {
  checkReasons(`promise p\n  measure lead-time target <= 5 days actual 6.5 days\n${delivery}`, [
    'lead-time misses its target / lead-time is 6.5 days where the target is at most 5 days',
  ]);
});

it('is a measure of a touchpoint that delivers it', () => {
  checkReasons(`promise p\n${delivery}\n    measure csat target >= 85% actual 80%`, [
    "csat misses its target / csat at 'The visit' is 80% where the target is at least 85%",
  ]);
});

it('is a deliverer that nobody owns', () => {
  const reason = "'The visit' has no owner";
  checkReasons(`promise p\n${delivery.replace('outside', 'effort low')}`, [`${reason} / ${reason}`]);
});

it('is a budget that is spent', () => {
  checkReasons(`promise p\n  costs 55 EUR\n  budget 50 EUR\n${delivery}`, [
    'it costs more than its budget / it costs 55 EUR, and its budget is 50 EUR',
  ]);
});

it('is a persona that it does not reach', () => {
  checkReasons(`promise p\npersona maya "Maya"\n  expects p\npersona tom\n${delivery}\n    for tom`, [
    "nothing that delivers it is for 'Maya' / 'Maya' expects it, and nothing that delivers it is for them",
  ]);
});

it('may be several, figures first', () => {
  checkReasons(
    `promise p\n  costs 55 EUR\n  budget 50 EUR\n  measure m target <= 5 actual 6\n${delivery.replace('outside', 'effort low')}`,
    [
      'm misses its target / m is 6 where the target is at most 5',
      "'The visit' has no owner / 'The visit' has no owner",
      'it costs more than its budget / it costs 55 EUR, and its budget is 50 EUR',
    ],
  );
});

it.each(['status draft', 'status retired'])('is none where the promise says %s', (status) => {
  checkReasons(`promise p\n  ${status}`, []);
});

it('is none where it is kept', () => {
  checkReasons(`promise p\n${delivery}`, []);
});
