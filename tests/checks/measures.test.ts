import { it } from 'vitest';
import { checkFindings } from '../support/fixture.ts';

it('a day that cannot be read is one mistake, not two', () => {
  checkFindings(
    'measure-stale',
    'journey j\n  measure nps actual 31 on last-week\n                           ^^^^^^^^^ malformed-value',
  );
});

it('the months that a measure and research stay fresh can be set', () => {
  const rule = { options: { months: 1 } };
  checkFindings(
    'measure-stale',
    `journey j
  measure nps actual 31 on 2026-10-20
                           ^^^^^^^^^^ 'nps' was last measured on 2026-10-20, more than a month ago
  measure csat actual 31 on 2026-10-21`,
    rule,
  );
  checkFindings(
    'research-stale',
    `journey j
  research "R" on 2026-10-20
                  ^^^^^^^^^^ The newest research on 'j' is dated 2026-10-20, which is more than a month ago`,
    rule,
  );
});

it('of a measure that stands twice, and of touchpoints with one name, the first is looked at', () => {
  checkFindings(
    'measure-missed',
    `journey j
  measure nps target >= 3 actual 4
  measure nps target >= 3 actual 2
          ^^^ repeated-property
  touchpoint t
    outside
  touchpoint t
             ^ duplicate-name
    measure nps target >= 3 actual 2`,
  );
});

it('a touchpoint that delivers only what is no longer promised is missed here', () => {
  checkFindings(
    'measure-missed',
    `promise old
  status retired
  measure calls target <= 3 actual 4
journey j
  touchpoint t
    delivers old
    measure calls target <= 3 actual 4
            ^^^^^ measure-missed`,
  );
});

it('a value of another kind is one mistake, not two', () => {
  checkFindings(
    'measure-out-of-range',
    'journey j\n  measure nps actual 131%\n                     ^^^^ incomparable-values',
  );
});
