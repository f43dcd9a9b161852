import { describe, expect, it } from 'vitest';
import { hover } from '../../server/features/hover.ts';
import { ask, editor, noChecks } from '../support/features.ts';

const plain = { ...editor, markdownHovers: false, helpAddress: undefined };

/** Proves what is said, in plain text, of the word at `$0`, which a marker `^^^` below it marks; `(nothing)` for nothing. */
function checkHover(fixture: string, expected: string): void {
  const { snapshot, uri, params, fixture: read } = ask(fixture, noChecks);
  const found = hover(snapshot, uri, params, plain);
  const said = found === null ? '(nothing)' : Object(found.contents).value;
  expect(said.trim()).toBe(expected.trim());
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
