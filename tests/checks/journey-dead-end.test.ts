import { expect, it } from 'vitest';
import { checkFindings, openFixture } from '../support/fixture.ts';

const other = 'journey fix-a-fault "The line is down"\n  touchpoint call "Call"';

it('takes a touchpoint of another journey for a way on, and a plan or the same journey for none', () => {
  checkFindings(
    'journey-dead-end',
    `${other}
journey plan "The plan"
  status future
journey get-online "Get online"
  touchpoint a
  touchpoint b
  touchpoint c
    leads-to fix-a-fault.call
journey move-home "Move home"
        ^^^^^^^^^ journey-dead-end
  touchpoint a
    leads-to plan
  touchpoint b
  touchpoint c
    leads-to a "When it rains"
    leads-to move-home "Next year"`,
  );
});

it('is content with one way on among several ends', () => {
  checkFindings(
    'journey-dead-end',
    `${other}
journey move-home "Move home"
  touchpoint a
    leads-to fix-a-fault
  touchpoint b
  touchpoint c`,
  );
});

it('counts a gap only behind the last touchpoint', () => {
  checkFindings(
    'journey-dead-end',
    `${other}
journey get-online "Get online"
        ^^^^^^^^^^ journey-dead-end
  gap 2 days
  touchpoint a
  touchpoint b
  gap 2 days
  touchpoint c
journey move-home "Move home"
  touchpoint a
  touchpoint b
  touchpoint c
  stage later "Later"
    gap`,
  );
});

it('does not pile on where the way on is misspelt, and finds no end in a circle', () => {
  checkFindings(
    'journey-dead-end',
    `${other}
journey get-online "Get online"
  touchpoint a
  touchpoint b
  touchpoint c
    leads-to somewhere
             ^^^^^^^^^ unknown-name
journey move-home "Move home"
  touchpoint a
  touchpoint b
  touchpoint c
    leads-to a`,
  );
});

it('speaks as soon as another journey is current', () => {
  const dead = `//- a.journey
journey get-online "Get online"
  touchpoint a
  touchpoint b
  touchpoint c
//- b.journey
journey fix-a-fault "The line is down"
  status future`;
  const before = openFixture(dead);
  const codes = (it: typeof before) => it.problems('a.journey').map(({ code }) => code);
  expect(codes(before)).not.toContain('journey-dead-end');
  const { snapshot, touched } = before.update([{ uri: 'b.journey', text: other }]);
  expect(codes(snapshot)).toContain('journey-dead-end');
  expect([...touched]).toEqual(['b.journey', 'a.journey']);
});

it('is not asked again while another journey is being written', () => {
  const before = openFixture(`//- a.journey
journey get-online "Get online"
  touchpoint a
  touchpoint b
  touchpoint c
//- b.journey
${other}`);
  expect(before.problems('a.journey').map(({ code }) => code)).toContain('journey-dead-end');
  const { touched } = before.update([{ uri: 'b.journey', text: `${other}\n    note "N"` }]);
  expect([...touched]).toEqual(['b.journey']);
});
