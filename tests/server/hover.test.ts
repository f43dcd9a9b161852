import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { ask, editor, noChecks } from '../support/features.ts';

const plain = { ...editor, markdownHovers: false, helpAddress: undefined };

/** Proves what is said, in plain text, of the word at `$0`, which a marker `^^^` below it or `word` says; `(nothing)` for nothing. */
function checkHover(fixture: string, expected: string, word?: string): void {
  const { snapshot, uri, params, fixture: read } = ask(fixture, noChecks);
  const found = hover(snapshot, uri, params, plain);
  const said = found === null ? '(nothing)' : Object(found.contents).value;
  expect(said.trim()).toBe(expected.trim());
  if (word !== undefined) {
    const file = snapshot.files.get(uri);
    const span = found?.range && file?.lines.span(found.range);
    expect(file?.text.slice(span?.start, span?.end)).toBe(word);
    return;
  }
  const marked = read.expected.map(({ line, from, to }) => ({
    start: { line, character: from },
    end: { line, character: to },
  }));
  expect(found?.range === undefined ? [] : [found.range]).toEqual(marked);
}

const northwind = `
//- brand.journey
brand northwind "Northwind Fibre"
  value on-your-side "We act before you have to ask"
team operations "Operations"
team care "Customer Care"
persona maya "Maya, works from home"
  expects online-in-5-days
//- get-online.journey
journey get-online "Order and get online"
  for maya
  touchpoint text "Text the day before"
    owner care
    delivers online-in-5-days
    measure csat target >= 85% actual 80%
  touchpoint visit "The engineer comes"
    owner operations
    delivers online-in-5-days
`;

describe('over a promise', () => {
  it('is its state and why, where it was said, and who delivers it with what measures', () => {
    checkHover(
      `${northwind}
//- promises.journey
promise $0online-in-5-days "Online within five working days"
        ^^^^^^^^^^^^^^^^
  said "Order page, web site" on 2026-03-01
  to maya
  reflects on-your-side
  owner operations
  costs 42 EUR
  budget 50 EUR
  measure lead-time target <= 5 working days actual 6.5 working days on 2026-09-30`,
      `
Online within five working days · promise online-in-5-days

At risk:
- lead-time is 6.5 working days where the target is at most 5 working days
- csat at 'Text the day before' is 80% where the target is at least 85%

Said: Order page, web site, on 2026-03-01
To: Maya, works from home
Expected by: Maya, works from home
Owner: Operations
Reflects: We act before you have to ask
Costs 42 EUR of a budget of 50 EUR
lead-time 6.5 working days on 2026-09-30, target at most 5 working days: missed

Delivered by 2 touchpoints:
- Text the day before in Order and get online · csat 80%, target at least 85%: missed
- The engineer comes in Order and get online`,
    );
  });

  it('is the same at a reference, in quotes too', () => {
    const said = 'Soon · promise soon\n\nBroken: nothing delivers it\n\nExpected by: p\nOwner: nobody yet';
    checkHover('promise soon "Soon"\npersona p\n  expects $0soon\n          ^^^^', said);
    checkHover('promise soon "Soon"\npersona p\n  expects "So$0on"\n          ^^^^^^', said);
  });
});

describe('over a team', () => {
  it('is what it owns, and where it is the weak point', () => {
    checkHover(
      `
team $0care "Customer Care"
     ^^^^
  lead "Ana Ruiz"
  part-of operations
team operations "Operations"
promise soon "Soon"
  owner care
persona maya "Maya"
  owner care
journey call "A call"
  owner care
  touchpoint queue "The queue"
    owner care
    emotion angry
    delivers soon
    measure csat target >= 85% actual 70%
  touchpoint answer "Somebody answers"
    owner care
    emotion relieved
journey later "As it shall be"
  status future
  touchpoint queue "Still a queue"
    owner care
    emotion angry`,
      `
Customer Care · team care
Part of: Operations
Lead: Ana Ruiz
Owns 1 promise, 1 journey, 3 touchpoints, 1 relationship

Promises:
- Soon · at risk

Weak points:
- The queue · feels -2 · csat 70%, target at least 85%: missed · at risk: Soon`,
    );
  });

  it('is its touchpoints where none is weak, the first of many', () => {
    const touchpoints = Array.from(
      { length: 12 },
      (_, i) => `  touchpoint t${i} "Moment ${i}"\n    owner care`,
    );
    const shown = Array.from({ length: 8 }, (_, i) => `- Moment ${i} in J`).join('\n');
    checkHover(
      `team care\njourney j "J"\n${touchpoints.join('\n')}\njourney k\n  owner $0care\n        ^^^^`,
      `care · team\nOwns 1 journey, 12 touchpoints\n\nTouchpoints:\n${shown}\n- and 4 more`,
    );
  });

  it('is that it owns nothing yet', () => {
    checkHover('team a$0 "A"\n     ^', 'A · team a\nOwns nothing yet');
  });
});

const visit = `
persona maya "Maya"
team field "Field"
promise soon "Soon"
journey get-online "Get online"
  for maya
  stage order "Order"
    touchpoint plans "Compare plans"
      emotion curious
    touchpoint pay "Pay"
      emotion anxious
      leads-to visit "When all is well"
  stage install "Install"
    goal "Be at home only once"
    touchpoint text "A text"
    touchpoint visit "The engineer comes"
      channel home-visit, own-way
      owner field
      emotion delighted "On the hour"
      moment-of-truth
      delivers soon
      measure csat actual 90%
vocabulary
  channel own-way "Our own way"
`;

describe('over a touchpoint', () => {
  it('is its place in the journey, the curve around it, and what it keeps', () => {
    checkHover(
      `${visit}
journey other
  touchpoint x
    leads-to get-online.$0visit
                        ^^^^^`,
      `
The engineer comes · touchpoint visit · moment of truth
4 of 4 in Get online › Install

delighted +2: On the hour
Curve: ▄▃·[█]
Comes after: Pay (-1), A text (no emotion)

Owner: Field
Channel: Home visit, Our own way
csat 90%

Delivers:
- Soon · kept`,
    );
  });

  it('is said in words where nothing is known of it', () => {
    checkHover(
      'journey j "J"\n  touchpoint $0t\n             ^\n    outside "Friends"',
      't · touchpoint\n1 of 1 in J\n\nNo emotion yet\n\nOutside: the brand has no hand in it',
    );
  });
});

describe('over what a journey is made of', () => {
  it('is for a journey its personas, stages, curve and findings', () => {
    checkHover(
      visit.replace('journey get-online', 'journey get-$0online'),
      `
Get online · journey get-online
For: Maya
Owner: nobody yet

▄▃·█ lowest -1 at 'Pay', highest +2 at 'The engineer comes'
4 touchpoints · no findings

Stages:
- Order · 2 touchpoints
- Install · 2 touchpoints`,
      'get-online',
    );
  });

  it('is for a stage its place, goal and touchpoints', () => {
    checkHover(
      visit.replace('stage install', 'stage ins$0tall'),
      `
Install · stage install
2 of 2 in Get online
Goal: Be at home only once
·█ all +2

Touchpoints:
- A text
- The engineer comes · moment of truth`,
      'install',
    );
  });
});

describe('over a persona', () => {
  it('is what they want, what they expect and whether they get it, and their journeys', () => {
    checkHover(
      `
persona $0maya "Maya"
        ^^^^
  most-valuable
  goal "A line that holds"
  expects soon, never, "A voice by the third ring"
promise soon "Soon"
promise never "Never down"
  status draft
journey j "Everybody's"
journey k "Hers"
  for maya
journey l "Tom's"
  for tom
journey m "Planned"
  status future
persona tom`,
      `
Maya · persona maya · most valuable
Goal: A line that holds
Owner: nobody yet

Expects:
- Soon · broken
- Never down · draft
- A voice by the third ring · no promise yet

Journeys:
- Everybody's · for everybody
- Hers`,
    );
  });
});

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

it('works in lines that end as on Windows', () => {
  const { snapshot, uri, params } = ask(
    'team a "A"\r\n  lead "L"\r\nteam b$0 "B"\r\n  part-of a\r\n',
    noChecks,
  );
  expect(hover(snapshot, uri, params, plain)?.range).toEqual({
    start: { line: 2, character: 5 },
    end: { line: 2, character: 6 },
  });
});

it('is nothing in a file that the project does not hold', () => {
  const { snapshot, params } = ask('team a');
  expect(hover(snapshot, 'other.journey', params, editor)).toBeNull();
});
