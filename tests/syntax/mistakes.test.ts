import { describe, it } from 'vitest';
import { checkFix, checkProblems } from '../support/fixture.ts';

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
