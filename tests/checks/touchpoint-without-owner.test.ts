import { expect, it } from 'vitest';
import { applyEdits } from '../../language/index.ts';
import { openFixture } from '../support/fixture.ts';

const before = `team care "Customer Care"
team sales "Sales"
journey j "J"
  touchpoint a "A"
  touchpoint b "B"
    owner sales
  touchpoint c "C"
    outside
  touchpoint d "D"
    channel web
`;

it("gives all of a journey's touchpoints without an owner one owner", () => {
  const found = openFixture(before).problems('main.journey');
  const flagged = found.filter((it) => it.code === 'touchpoint-without-owner');
  expect(flagged).toHaveLength(2);
  const title = "Make 'Sales' the owner of all 2 touchpoints without one";
  const after = flagged.map(({ fixes }) => {
    const edits = fixes.find((it) => it.title === title)?.edits.flatMap((it) => it.edits);
    return applyEdits(before, edits ?? []);
  });
  expect(after[1]).toBe(after[0]);
  expect(after[0]).toBe(
    before.replace('"A"\n', '"A"\n    owner sales\n').replace('"D"\n', '"D"\n    owner sales\n'),
  );
});

it('offers one owner for all only where there are several to give it to', () => {
  const [first] = openFixture('team care "Care"\njourney j "J"\n  touchpoint a "A"\n')
    .problems('main.journey')
    .filter((it) => it.code === 'touchpoint-without-owner');
  expect(first?.fixes.map((it) => it.title)).toEqual(["Make 'Care' the owner"]);
});
