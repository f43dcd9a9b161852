import { describe, it } from 'vitest';
import { checkFix, checkProblems, isLanguageMistake } from '../support/fixture.ts';

const teams = 'team care "Customer Care"\nteam digital-sales "Digital Sales"';

describe('an unknown keyword', () => {
  it('comes with the nearest one, and its block and properties stay together', () => {
    checkProblems(`
journey j "J"
  touchpiont a "A"
  ^^^^^^^^^^ There is no keyword 'touchpiont': did you mean 'touchpoint'?
    ownr care
    ^^^^ There is no keyword 'ownr': did you mean 'owner'?
  touchpoint b "B"
    owner care
${teams}`);
  });

  it('near nothing opens nothing', () => {
    checkProblems(`
journey j "J"
  touchpoint a "A"
  customers arrive early
  ^^^^^^^^^ There is no keyword 'customers'
    owner care
${teams}`);
  });

  it.each([
    ['step a "A"', 'touchpoint a "A"'],
    ['feeling sad', 'emotion sad'],
    ['thinking "Why?"', 'quote "Why?"'],
    ['kpi nps actual 3', 'measure nps actual 3'],
    ['metric nps actual 3', 'measure nps actual 3'],
  ])('%s is a synonym with a fix', (before, after) => {
    checkFix(
      `journey j\ntouchpoint t\nowner care\n${before}\nowner care`,
      `journey j\ntouchpoint t\nowner care\n${after}\nowner care`,
      'unknown-keyword',
    );
  });

  it.each([
    ['phase a "A"', 'stage a "A"'],
    ['section a "A"', 'stage a "A"'],
    ['wait 2 days', 'gap 2 days'],
  ])('%s is a synonym with a fix', (before, after) => {
    checkFix(`journey j\n${before}`, `journey j\n${after}`);
  });

  it.each([
    ['actor maya "Maya"', 'persona maya "Maya"'],
    ['user maya', 'persona maya'],
    ['department care "Care"', 'team care "Care"'],
  ])('%s outside a journey is a synonym with a fix', (before, after) => {
    checkFix(before, after);
  });

  it('that is a bare text asks for a keyword', () => {
    checkProblems(`
journey j "J"
  "Text"
  ^^^^^^ A text needs a keyword before it`);
  });
});

describe('inside a journey', () => {
  it.each([
    ['actor maya', 'for maya'],
    ['user maya', 'for maya'],
    ['persona maya', 'for maya'],
    ['department care', 'owner care'],
    ['team care', 'owner care'],
  ])('%s opens nothing: the fix is %s', (before, after) => {
    const declared = `persona maya "Maya"\n${teams}\njourney j\ntouchpoint t\n`;
    checkFix(`${declared}${before}\nnote "N"\nowner care`, `${declared}${after}\nnote "N"\nowner care`);
  });

  it('a team with a title is a team', () => {
    checkProblems(`
journey j
  touchpoint a
             ^ touchpoint-without-owner
team care "Customer Care"
  lead "Ana Ruiz"`);
  });
});

describe('a misplaced property', () => {
  it('says where it belongs, and is not attached elsewhere', () => {
    checkProblems(`
journey j "J"
  stage s "S"
    owner care
    ^^^^^ A stage has no 'owner': it belongs below 'persona', 'promise', 'journey' or 'touchpoint'.
${teams}`);
  });

  it('stands under no block', () => {
    checkProblems(`
owner care
^^^^^ 'owner' stands under no block yet
${teams}`);
  });

  it('is for or to, whichever the block takes', () => {
    checkFix(
      'persona maya "M"\njourney j\n  to maya',
      'persona maya "M"\njourney j\n  for maya',
      'misplaced-property',
    );
    checkFix(
      'persona maya "M"\npromise p\n  for maya\n  status draft',
      'persona maya "M"\npromise p\n  to maya\n  status draft',
    );
  });

  it('is the first of the stages, touchpoints and gaps without a journey', () => {
    checkProblems(`
stage a "A"
^^^^^ This stage belongs to no journey
  touchpoint b "B"
  gap 3 days
stage c "C"`);
  });
});

describe('a repeated property', () => {
  it('is the second, and the first counts', () => {
    checkProblems(`
journey j
  touchpoint a
    owner care
    owner digital-sales
    ^^^^^ 'owner' stands here a second time
${teams}`);
    checkFix(
      'journey j\n  owner a\n  owner b\nteam a "A"\nteam b "B"',
      'journey j\n  owner a\nteam a "A"\nteam b "B"',
    );
  });

  it('is a name twice in the lines of one list', () => {
    checkProblems(`
persona maya "Maya"
journey j
  for maya,
    "Maya"
    ^^^^^^ 'Maya' stands twice under 'for'`);
    checkFix('persona a "A"\njourney j\n  for a, a', 'persona a "A"\njourney j\n  for a');
  });

  it('is a measure twice on one element', () => {
    checkProblems(`
journey j
  measure nps actual 31
  measure NPS actual 32
          ^^^ 'NPS' is measured here a second time`);
  });
});

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
    ['tag a,', 'tag a'],
    ['effort hihg', 'effort high'],
    ['takes 2 huors', 'takes 2 hours'],
    ['takes 2 workin days', 'takes 2 working days'],
    ['measure nps target 40', 'measure nps target >= 40'],
    ['measure wait target 2 days', 'measure wait target <= 2 days'],
    ['measure nps >= 40', 'measure nps target >= 40'],
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

describe('a missing name', () => {
  it('opens the block all the same', () => {
    checkProblems(`
${teams}
journey j
  touchpoint
  ^^^^^^^^^^ missing-name
    owner care
  touchpoint "!!!"
             ^^^^^ missing-name
    owner care`);
  });

  it('is not a broken one', () => {
    checkFix(
      `${teams}\njourney j\ntouchpoint What?\nowner care`,
      `${teams}\njourney j\ntouchpoint what "What?"\nowner care`,
    );
    checkFix(
      `${teams}\njourney j\ntouchpoint two words "T"\nowner care`,
      `${teams}\njourney j\ntouchpoint two-words "T"\nowner care`,
    );
  });
});

describe('the fix for a text that has no closing quote', () => {
  it('closes it also behind a backslash, which would make the quote a part of the text', () => {
    checkFix('team care "Care\\', 'team care "Care\\\\"', 'unclosed-text');
    checkFix('team care “Care\\', 'team care “Care\\”', 'unclosed-text');
  });
});
