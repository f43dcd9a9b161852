import { describe, it } from 'vitest';
import { checkFix, checkProblems, isLanguageMistake } from '../support/fixture.ts';

const teams = 'team care "Customer Care"\nteam digital-sales "Digital Sales"';

describe('a malformed value', () => {
  it.each([
    ['touchpoint t', 'owner Digital Sales', '      ^^^^^^^^^^^^^ malformed-value'],
    ['touchpoint t', 'pain Too many tariffs', '     ^^^^^^^^^^^^^^^^ malformed-value'],
    ['touchpoint t', 'pain', '^^^^ malformed-value'],
    ['touchpoint t', 'effort huge', '       ^^^^ malformed-value'],
    ['touchpoint t', 'effort hihg', "       ^^^^ 'hihg' is no effort: write 'high'."],
    ['touchpoint t', 'emotion sad +3', '            ^^ malformed-value'],
    ['touchpoint t', 'emotion sad angry', '            ^^^^^ A touchpoint has one emotion'],
    ['touchpoint t', 'emotion', '^^^^^^^ malformed-value'],
    ['touchpoint t', 'takes 2 horses', "        ^^^^^^ 'horses' is not known behind a number here"],
    ['touchpoint t', 'takes 2 huors', "        ^^^^^ 'huors' is no unit of time: write 'hours'."],
    ['touchpoint t', 'moment-of-truth really', '                ^^^^^^ malformed-value'],
    ['touchpoint t', 'delivers', '^^^^^^^^ malformed-value'],
    ['touchpoint t', 'tag a b', '    ^^^ malformed-value'],
    ['touchpoint t', 'tag a,, b', '      ^ malformed-value'],
    ['touchpoint t', 'tag a,', '     ^ malformed-value'],
    ['touchpoint t', 'measure nps target 40', '                   ^^ malformed-value'],
    ['touchpoint t', 'measure nps actual', '^^^^^^^ malformed-value'],
    [
      'touchpoint t',
      'measure nps actual 31 on 2026-02-30',
      '                         ^^^^^^^^^^ malformed-value',
    ],
    ['touchpoint t', 'measure nps actual 4 of 0', '                   ^^^^^^ malformed-value'],
    ['touchpoint t', 'measure target >= 4', '^^^^^^^ missing-name'],
    ['touchpoint t', 'emotion sad, angry', '             ^^^^^ A touchpoint has one emotion'],
    ['touchpoint t', 'opportunity "x" by', "                ^^ 'by' does not say which team yet"],
    ['touchpoint t', 'research "x" on', '             ^^ The date is missing'],
    ['touchpoint t', 'leads-to t, j', "          ^^^ 'leads-to' names one touchpoint or journey"],
    ['touchpoint t', 'measure x actual 1,000', "                 ^^^^^ '1,000' can be read in two ways"],
    [
      'touchpoint t',
      'measure x actual 1.000,5',
      "                 ^^^^^^^ '1.000,5' can be read in two ways",
    ],
    ['gap', 'note x', '     ^ malformed-value'],
    ['promise p', 'costs 42', '      ^^ malformed-value'],
    ['promise p', 'costs 42 XQX', "         ^^^ 'XQX' is not known behind a number here"],
    ['promise p', 'status lively', '       ^^^^^^ malformed-value'],
    ['promise p', 'said Order page on 2026-03-01', '     ^^^^^^^^^^ malformed-value'],
    [
      'journey k',
      'improved 2026-05-10 for customers "x"',
      '                        ^^^^^^^^^ malformed-value',
    ],
    ['journey k', 'improved for customer "x"', '^^^^^^^^ malformed-value'],
  ])('%s: %s', (block, written, marker) => {
    const draft = block.startsWith('promise') && !written.startsWith('status') ? '\nstatus draft' : '';
    const stated = block === 'touchpoint t' && !written.startsWith('owner') ? '\noutside' : '';
    checkProblems(`journey j\n${block}${stated}${draft}\n${written}\n${marker}\n${teams}`, (it) =>
      isLanguageMistake(it.code),
    );
  });

  it.each([
    ['pain Too many', 'pain "Too many"'],
    ['opportunity One table by care', 'opportunity "One table" by care'],
    ['leads-to u If it fails', 'leads-to u "If it fails"'],
    ['tag a b', 'tag a, b'],
    ['tag a b c, d e', 'tag a, b, c, d, e'],
    ['tag a,', 'tag a'],
    ['effort hihg', 'effort high'],
    ['takes 2 huors', 'takes 2 hours'],
    ['takes 2 workin days', 'takes 2 working days'],
    ['measure nps target 40', 'measure nps target >= 40'],
    ['measure wait target 2 days', 'measure wait target <= 2 days'],
    ['measure nps >= 40', 'measure nps target >= 40'],
    ['measure nps>=40', 'measure nps target >=40'],
    ['measure nps 31', 'measure nps actual 31'],
    ['measure nps actual 31 2026-09-30', 'measure nps actual 31 on 2026-09-30'],
    ['measure lead time target > 4', 'measure lead-time target > 4'],
    ['measure x actual 1,5', 'measure x actual 1.5'],
    ['measure x actual 85 %', 'measure x actual 85%'],
    ['measure x actual 8,5%', 'measure x actual 8.5%'],
    ['takes 1,5 hours', 'takes 1.5 hours'],
    ['research "x" 2026-02-03', 'research "x" on 2026-02-03'],
    ['opportunity "x" care', 'opportunity "x" by care'],
    ['opportunity "x" by customer care', 'opportunity "x" by "customer care"'],
    ['note "open', 'note "open"'],
    ['note “open', 'note “open”'],
    ['note "open”', 'note "open"'],
    ['involves care, care', 'involves care'],
  ])('%s → %s', (before, after) => {
    checkFix(
      `${teams}\njourney j\ntouchpoint u\noutside\ntouchpoint t\noutside\n${before}`,
      `${teams}\njourney j\ntouchpoint u\noutside\ntouchpoint t\noutside\n${after}`,
    );
  });

  it('is seen by checks as its fix would leave it', () => {
    checkProblems(`
${teams}
journey j
  touchpoint a
    owner Digital Sales
          ^^^^^^^^^^^^^ malformed-value
  touchpoint b
    owner
    ^^^^^ malformed-value`);
  });
});

describe('the fix for a text that has no closing quote', () => {
  it('closes it also behind a backslash, which would make the quote a part of the text', () => {
    checkFix('team care "Care\\', 'team care "Care\\\\"', 'unclosed-text');
    checkFix('team care “Care\\', 'team care “Care\\”', 'unclosed-text');
  });
});
