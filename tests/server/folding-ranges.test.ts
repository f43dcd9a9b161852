import { expect, it } from 'vitest';
import { foldingRanges } from '../../server/features/folding-ranges.ts';
import { ask, editor } from '../support/features.ts';

/** Proves which lines fold: `first … last`, each by its text, with the kind where there is one. */
function checkFolds(fixture: string, expected: readonly string[] | '(nothing)'): void {
  const { snapshot, uri, params } = ask(fixture);
  const lines = (snapshot.files.get(uri)?.text ?? '').split(/\r\n|\n|\r/).map((it) => it.trim());
  const folds = foldingRanges(snapshot, uri, params, editor).map(
    ({ startLine, endLine, kind }) =>
      `${lines[startLine]} … ${lines[endLine]}${kind === undefined ? '' : ` (${kind})`}`,
  );
  expect(folds).toEqual(expected === '(nothing)' ? [] : expected);
}

it('folds blocks with all that stands in them, and no blank lines behind them', () =>
  checkFolds(
    `
team care
  lead "Ana"


journey visit
  owner care

  stage come
    touchpoint door
      channel store
    touchpoint desk

  stage go
    gap 2 days

`,
    [
      'team care … lead "Ana"',
      'journey visit … gap 2 days',
      'stage come … touchpoint desk',
      'touchpoint door … channel store',
      'stage go … gap 2 days',
    ],
  ));

it('folds texts and lists of several lines, with CRLF too', () =>
  checkFolds(
    'promise p\r\n  note """\r\n    a\r\n\r\n    b\r\n  """\r\n  to maya, # c\r\n    noah\r\n  owner care',
    ['promise p … owner care', 'note """ … """', 'to maya, # c … noah'],
  ));

it('folds runs of comments, and the last lines of a block that are comments with it', () =>
  checkFolds(
    `
# What this is,
# and why
team care
  lead "Ana"
  # contact "Bo"
# One line

# Another
team field
`,
    [
      '# What this is, … # and why (comment)',
      'team care … # contact "Bo"',
      '# contact "Bo" … # One line (comment)',
    ],
  ));

it('folds regions', () =>
  checkFolds(
    `
# region Teams
team care
# region Inner
team field
# endregion
# endregion
# endregion
`,
    ['# region Teams … # endregion (region)', '# region Inner … # endregion (region)'],
  ));

it('folds what stands in no journey, and half-typed lines', () =>
  checkFolds('touchpoint door\n  owner\n  chan\n\nstage\n  goal "', [
    'touchpoint door … chan',
    'stage … goal "',
  ]));

it('folds no blank lines behind a text without an end', () =>
  checkFolds('team care\n  note """\n    a\n\n\nteam field', ['team care … a', 'note """ … a']));

it('folds nothing where there is nothing', () => checkFolds('', '(nothing)'));

it('knows nothing of files that no project holds', () => {
  const { snapshot, params } = ask('team care\n  lead "Ana"');
  expect(foldingRanges(snapshot, 'elsewhere.journey', params, editor)).toEqual([]);
});
