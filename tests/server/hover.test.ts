import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { ask, editor, noChecks } from '../support/features.ts';
import { checkHover, plain } from './check-hover.ts';

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
