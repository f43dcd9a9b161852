import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelJson } from '../../../language/exchange/json/model.ts';
import { changesSince, openProject } from '../../../language/index.ts';
import { anyMap } from '../../support/any-map.ts';
import { openFixture, today } from '../../support/fixture.ts';

const before = `team care "Care"
team sales "Sales"
promise soon "Soon"
  owner care
journey order "Order"
  owner care
  stage buy "Buy"
    touchpoint look "Look around"
      owner sales
      channel web
      emotion hopeful
    touchpoint place "Place the order"
      owner sales
      emotion calm
      delivers soon
    gap 5 working days
`;

function model(text: string): string {
  return modelJson(openFixture(text));
}

/** Proves what is said of a change of the project above. */
function checkChanges(edit: (text: string) => string, expected: readonly string[]): void {
  expect(changesSince(model(before), model(edit(before)))).toEqual(expected);
}

describe('what changed since a deck was made', () => {
  it('is nothing where the files say the same', () => {
    checkChanges((text) => text, []);
  });

  it('is nothing where only comments and order of properties changed', () => {
    checkChanges(
      (text) =>
        `# a comment\n${text.replace('      channel web\n      emotion hopeful', '      emotion hopeful\n      channel web')}`,
      [],
    );
  });

  it('begins with promises that are broken', () => {
    checkChanges(
      (text) => text.replace('      delivers soon\n', '').replace('"Look around"', '"Look at plans"'),
      [
        "Promise 'Soon' was kept and is now broken: nothing delivers it",
        "Touchpoint 'Look around' is now called 'Look at plans'",
        "Touchpoint 'Place the order' of 'Order': what it delivers changed",
      ],
    );
  });

  it('says who lost an owner', () => {
    checkChanges(
      (text) => text.replace('      owner sales\n      channel', '      channel'),
      ["Touchpoint 'Look around' of 'Order' lost its owner 'Sales'"],
    );
  });

  it('says which promise is at risk now, and why', () => {
    checkChanges(
      (text) => text.replace('      owner sales\n      emotion calm', '      emotion calm'),
      [
        "Touchpoint 'Place the order' of 'Order' lost its owner 'Sales'",
        "Promise 'Soon' was kept and is now at risk: 'Place the order' has no owner",
      ],
    );
  });

  it('says what feels otherwise, worse before better', () => {
    checkChanges(
      (text) => text.replace('hopeful', 'angry').replace('calm', 'delighted'),
      [
        "Touchpoint 'Look around' of 'Order' felt hopeful +1 and now feels angry −2",
        "Touchpoint 'Place the order' of 'Order' felt calm 0 and now feels delighted +2",
      ],
    );
  });

  it('says which channel and owner took the place of another', () => {
    checkChanges(
      (text) => text.replace('web', 'phone').replace('      owner sales', '      owner care'),
      [
        "Touchpoint 'Look around' of 'Order' is now owned by 'Care' in place of 'Sales'",
        "Touchpoint 'Look around' of 'Order' was on web and is now on phone",
      ],
    );
  });

  it('says what is gone and what is new', () => {
    checkChanges(
      (text) =>
        `${text.replace('    touchpoint look "Look around"\n      owner sales\n      channel web\n      emotion hopeful\n', '')}  stage pay "Pay"\n    touchpoint bill "Bill"\njourney leave "Leave"\n  touchpoint bye\n`,
      [
        "Touchpoint 'Look around' of 'Order' is gone",
        "Journey 'Leave' is new",
        "Stage 'Pay' of 'Order' is new",
        "Touchpoint 'Bill' of 'Order' is new",
      ],
    );
  });

  it('lets a journey that is gone stand for all in it', () => {
    checkChanges(
      (text) => text.slice(0, text.indexOf('journey')),
      ["Promise 'Soon' was kept and is now broken: nothing delivers it", "Journey 'Order' is gone"],
    );
  });

  it('says what became of waits', () => {
    checkChanges(
      (text) => text.replace('gap 5 working days', 'gap 8 working days'),
      ["A wait in 'Order' was 5 working days and is now 8 working days"],
    );
    checkChanges(
      (text) => text.replace('    gap 5 working days\n', ''),
      ["The wait of 5 working days in 'Order' is gone"],
    );
  });

  it('says that touchpoints stand in another order', () => {
    const look = before.slice(before.indexOf('    touchpoint look'), before.indexOf('    touchpoint place'));
    checkChanges(
      (text) => text.replace(look, '').replace('    gap', `${look}    gap`),
      ["Touchpoints of 'Order' stand in another order or stage"],
    );
  });

  it('is never overlooked, even where it has no name', () => {
    const nameless = 'journey a "A"\n  touchpoint b\n  stage\n    goal "One"\n    touchpoint c\n';
    const said = changesSince(model(nameless), model(nameless.replace('One', 'Another')));
    expect(said).toEqual(['Something changed that has neither name nor title']);
  });

  it('cannot be told of what another version of Waymark made', () => {
    const said = ['What it shows cannot be compared: it was made by another version of Waymark.'];
    expect(changesSince('{"version":2}', model(before))).toEqual(said);
    expect(changesSince('nonsense', model(before))).toEqual(said);
    expect(changesSince('null', model(before))).toEqual(said);
  });

  it('is never nothing where the models differ, and never a line of more than one', () => {
    const modelOf = (text: string) =>
      modelJson(openProject({ today }).update([{ uri: 'a.journey', text }]).snapshot);
    fc.assert(
      fc.property(anyMap, anyMap, (one, other) => {
        const [old, now] = [modelOf(one), modelOf(other)];
        const changes = changesSince(old, now);
        expect(changes.length > 0).toBe(old !== now);
        expect(changes.filter((it) => it.trim() === '' || it.includes('\n'))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});
