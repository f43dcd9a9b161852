import { describe, expect, it } from 'vitest';
import { checkDiff, diffOf, edited } from '../support/changes.ts';
import { northwind } from './northwind.ts';

/** The code for a measure that says one thing and then another. */
function codeOf(before: string, after: string): string {
  const journey = (measure: string) => `journey j "J"\n  measure ${measure}\n  touchpoint t "T"\n`;
  return diffOf(journey(before), journey(after))
    .changes.map(({ code }) => code)
    .join(' ');
}

describe('a measure', () => {
  it.each([
    ['nps target >= 40 actual 41', 'nps target >= 40 actual 42', 'measure-better'],
    ['nps target >= 40 actual 41', 'nps target >= 40 actual 40', 'measure-worse'],
    ['calls target <= 40 actual 41', 'calls target <= 40 actual 42', 'measure-worse'],
    ['calls target < 40 actual 41', 'calls target < 40 actual 30', 'measure-better'],
    ['calls target = 40 actual 45', 'calls target = 40 actual 36', 'measure-better'],
    ['calls target = 40 actual 45', 'calls target = 40 actual 34', 'measure-worse'],
    ['calls target = 40 actual 45', 'calls target = 40 actual 35', 'measure-changed'],
    ['nps actual 41', 'nps actual 40', 'measure-worse'],
    ['CSAT actual 85', 'CSAT actual 4.5 of 5', 'measure-better'],
    ['ces actual 5', 'ces actual 6 of 7', 'measure-better'],
    ['calls actual 41', 'calls actual 40', 'measure-changed'],
    ['calls target <= 5 days actual 6 days', 'calls target <= 5 days actual 5 working days', 'measure-worse'],
    [
      'calls target <= 5 days actual 7 days',
      'calls target <= 5 days actual 5 working days',
      'measure-changed',
    ],
    ['calls actual 41 EUR', 'calls actual 40 USD', 'measure-changed'],
    ['nps actual 41 on 2026-01-01', 'nps actual 41 on 2026-02-01', 'measure-changed'],
    ['nps actual 41 "a"', 'nps actual 41 "b"', 'measure-changed'],
    ['calls target <= 5 Days actual −1 days', 'calls target ≤ 5 days actual -1  days', ''],
    ['nps target >= 40', 'nps target >= 40 actual 41', 'measure-changed'],
    ['nps target >= 40 actual 41', 'nps target >= 40', 'measure-removed'],
    ['nps target >= 40 actual 41', 'nps actual 40', 'measure-worse target-loosened'],
  ])('that said %s and says %s is %s', (before, after, code) => {
    expect(codeOf(before, after)).toBe(code);
  });

  it.each([
    ['>= 40', '>= 39', 'target-loosened'],
    ['>= 40', '> 40', 'measure-changed'],
    ['> 40', '>= 40', 'target-loosened'],
    ['>= 40', '>= 41', 'measure-changed'],
    ['<= 40', '<= 41', 'target-loosened'],
    ['< 40', '<= 40', 'target-loosened'],
    ['<= 40', '<= 39', 'measure-changed'],
    ['= 40', '<= 40', 'target-loosened'],
    ['= 40', '= 41', 'measure-changed'],
    ['<= 40', '= 40', 'measure-changed'],
    ['>= 40', '<= 45', 'measure-changed'],
  ])('whose target was %s and is %s is %s', (before, after, code) => {
    expect(codeOf(`calls target ${before}`, `calls target ${after}`)).toBe(code);
  });

  it('whose target turns round so that the same actual meets it is loosened', () => {
    expect(codeOf('calls target >= 40 actual 30', 'calls target <= 40 actual 30')).toBe('target-loosened');
  });

  it('comes, goes, and is renamed by what it says', () => {
    checkDiff(northwind, edited(northwind, '  measure nps target >= 40 actual 41 on 2026-09-30\n', ''), [
      "risky measure-removed: 'nps' of 'Get online' is not measured any more.",
    ]);
    checkDiff(northwind, edited(northwind, 'measure lead-time', 'measure days-to-wait'), [
      "neutral renamed: The measure 'lead-time' of 'Online in five days' is named 'days-to-wait' now.",
    ]);
  });
});

describe('a gap', () => {
  it('is the same between the same touchpoints, whatever it is called', () => {
    checkDiff(northwind, edited(northwind, '"Waiting"', '"Waiting long"'), [
      "neutral reworded: The gap 'Waiting' is called 'Waiting long' now.",
    ]);
  });

  it('is the same where one of its neighbours came, went or was renamed', () => {
    const between = edited(
      northwind,
      '  stage install',
      '    touchpoint confirm "Read the mail"\n  stage install',
    );
    checkDiff(northwind, between, ["neutral added: The touchpoint 'Read the mail' is new in 'Get online'."]);
  });

  it('grows, shrinks, and loses its length', () => {
    const length = (it: string) => edited(northwind, 'gap 5 days "Waiting"', `gap${it} "Waiting"`);
    checkDiff(length(' 7 days'), length(' 5 working days'), [
      "neutral reworded: The gap 'Waiting' was of '7 days', now it is of '5 working days'.",
    ]);
    checkDiff(length(' 2 to 6 days'), northwind, [
      "improving gap-shrank: The gap 'Waiting' is shorter: it was '2 to 6 days', now it is '5 days'.",
    ]);
    checkDiff(northwind, length(''), [
      "neutral reworded: The gap 'Waiting' was of '5 days', now it is of unknown length.",
    ]);
  });
});
