import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { ask, editor, noChecks } from '../support/features.ts';
import { checkHover, plain } from './check-hover.ts';

describe('over a word', () => {
  it('is for an emotion its score and the words beside it', () => {
    checkHover(
      'journey j\n  touchpoint t\n    emotion $0delighted\n            ^^^^^^^^^',
      `
delighted · emotion +2
Told to others as a recommendation
As strong (+2): overjoyed, ecstatic, elated, euphoric, exhilarated, exultant, …
A step less (+1): hopeful, hoping, optimistic, relieved, pleased, glad, …`,
    );
  });

  it.each([
    ['surprised -1', 'surprised · emotion -1 · as written here'],
    ['besorgt', "besorgt · emotion -2 · from the project's vocabulary"],
    ['verklempt', 'verklempt · emotion\nNot a known word: write a score from -2 to +2 behind it.'],
  ])('is for the emotion %s where its score is from', (written, first) => {
    const { snapshot, uri, params } = ask(
      `vocabulary\n  emotion besorgt -2\njourney j\n  touchpoint t\n    emotion $0${written}`,
      noChecks,
    );
    const said = Object(hover(snapshot, uri, params, plain)?.contents).value;
    expect(`${said}\n`.slice(0, first.length + 1)).toBe(`${first}\n`);
  });

  it('is for a measure what it tells, and its figures', () => {
    checkHover(
      'journey j\n  measure $0nps target >= 40 actual 31 on 2026-09-30 "Survey"\n          ^^^',
      `
nps · Net Promoter Score
How many customers would recommend you, less those who would warn others: from -100 to 100, higher is better.

Here: 31 on 2026-09-30, target at least 40: missed
Taken 52 days ago
Source: Survey`,
    );
    checkHover(
      'promise p\n  measure wait$0 target < 1 day\n          ^^^^',
      'wait · measure\n\nHere: not measured yet, target less than 1 day',
    );
  });

  it('is for a value what reflects it', () => {
    checkHover(
      'brand b "B"\n  value plain "We say it plainly$0"\n        ^^^^^\npromise p "P"\n  reflects plain\njourney j "J"\n  touchpoint t "T"\n    reflects plain',
      `
We say it plainly · brand value plain

Promises that reflect it:
- P

Touchpoints that reflect it:
- T in J`,
    );
  });

  it('is for a brand what it stands for', () => {
    checkHover(
      'brand $0b "B"\n      ^\n  value plain "We say it plainly"\n  value quick',
      'B · brand b\n\nStands for:\n- We say it plainly\n- quick',
    );
  });

  it('is for a channel whose it is', () => {
    checkHover('journey j\n  touchpoint t\n    channel $0SMS\n            ^^^', 'SMS · built-in channel sms');
    checkHover(
      'vocabulary\n  channel $0pigeon "Carrier pigeon"\n          ^^^^^^\njourney j\n  touchpoint t "T"\n    channel pigeon',
      "Carrier pigeon · channel of this project's own pigeon\n\nAt 1 touchpoint:\n- T",
    );
  });

  it('is for a tag all that bears it', () => {
    checkHover(
      '//- a.journey\nteam a "A"\n  tag pilot$0, spring\n      ^^^^^\n//- b.journey\njourney b "B"\n  gap\n    tag Pilot',
      'pilot · tag\n\nOn 2 elements:\n- A · team\n- gap',
    );
  });

  it.each([
    ['2026-11-21', 'Saturday, 21 November 2026, today'],
    ['2026-11-22', 'Sunday, 22 November 2026, in 1 day'],
    ['2026-03-01', 'Sunday, 1 March 2026, 8 months ago'],
    ['2020-02-29', 'Saturday, 29 February 2020, 6 years ago'],
  ])('is for the day %s how long ago it was', (day, said) => {
    checkHover(`promise p\n  said "Order page" on $0${day}\n                       ^^^^^^^^^^`, said);
  });

  it('is for a keyword what it means here, with an example', () => {
    checkHover(
      'persona maya\n  $0Owner: care\n  ^^^^^\nteam care',
      'The one team that minds the relationship with these customers.\n\n    owner care',
    );
    checkHover(
      'journey j\n  to$0uchpoint t\n  ^^^^^^^^^^',
      'One moment in which the customer meets the brand.\n\n    touchpoint engineer-visit "The engineer comes"\n      channel home-visit\n      owner care',
    );
  });

  it.each([
    '$0',
    'team care # $0why',
    'team care\n$0\nteam b',
    'journey j\n  note "Some $0text"',
    'journey j\n  gap 5 days "Wa$0iting"',
    'journey j\n  touchpoint t\n    effort l$0ow',
    'journey j\n  touchpoint t\n    effort low $0',
  ])('is nothing in %j', (fixture) => {
    checkHover(fixture, '(nothing)');
  });
});

describe('over a finding', () => {
  it('is what it is about, behind what there is to say of the word', () => {
    const { snapshot, uri, params } = ask('promise $0soon');
    expect(Object(hover(snapshot, uri, params, plain)?.contents).value).toMatch(
      /^soon · promise\n[\s\S]*\n\npromise-undelivered A promise that no touchpoint/,
    );
  });

  it('is what a mistake of the language is about, and where to read more', () => {
    const { snapshot, uri, params } = ask('team care\n  own$0r care', noChecks);
    const found = hover(snapshot, uri, params, editor);
    expect(found).toEqual({
      contents: {
        kind: 'markdown',
        value:
          '`unknown-keyword` A line that starts with a word that is no keyword. [Read more](waymark-help:/unknown-keyword.md)',
      },
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 6 } },
    });
  });
});
