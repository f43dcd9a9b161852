import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawPromisesScene } from '../../../../language/views/promises/scene/index.ts';
import { spread } from '../../../../language/views/promises/scene/spread.ts';
import type { Part } from '../../../../language/views/scene/scene.ts';
import { anyJourneyText } from '../../../support/any-journey.ts';
import { anyMap } from '../../../support/any-map.ts';
import { openFixture } from '../../../support/fixture.ts';
import { linesOf, overlapsIn, strayLines } from '../../../support/scene-texts.ts';

const brand = `
//- brand.journey
brand northwind "Northwind"
team care "Customer Care"
team field "Field Engineering"
persona ben "Ben"
  expects online
promise online "Online in five days"
  owner field
promise price "A price that never surprises"
promise person "One person stays"
  owner care
promise later "One day"
  status draft
//- a.journey
journey order "Order"
  for nobody-else
  touchpoint visit "The engineer comes"
    owner field
    delivers online, person
  touchpoint text "A text"
    delivers online
  touchpoint ask "Ask friends"
    outside
    delivers person
`;

describe('the promises as a picture', () => {
  test('says of each how it is and why, what delivers it, and who owns that', () => {
    expect(told(brand)).toBe(
      [
        'Promises and who keeps them. 4 promises: 1 broken, 1 at risk, 1 kept, 1 draft; delivered at 3 touchpoints',
        'broken: 1',
        '  Promise: A price that never surprises, broken: nothing delivers it. Owner: nobody → promise:price',
        'at risk: 1',
        "  Promise: Online in five days, at risk: 'A text' has no owner; nothing that delivers it is for 'Ben'. Delivered at ‘The engineer comes’, ‘A text’. Owner: Field Engineering → promise:online",
        'kept: 1',
        '  Promise: One person stays, kept. Delivered at ‘The engineer comes’, ‘Ask friends’. Owner: Customer Care → promise:person',
        'draft: 1',
        '  Promise: One day, draft → promise:later',
        'Delivered at',
        '  A price that never surprises: nothing delivers it → promise:price',
        '  Touchpoint: A text, in the journey Order → order.text',
        '  Touchpoint: The engineer comes, in the journey Order → order.visit',
        '  Touchpoint: Ask friends, in the journey Order, outside the brand → order.ask',
        'Owned by',
        '  Nobody owns ‘A text’ → order.text',
        '  Owner: Field Engineering, of ‘The engineer comes’ → team:field',
      ].join('\n'),
    );
  });

  test('a broken promise has a frame of its own and leads into nothing', () => {
    const broken = boxesOf(brand, 'promise:price');
    const kept = boxesOf(brand, 'promise:person');
    expect(broken).toEqual([
      expect.objectContaining({ dash: expect.anything() }),
      expect.objectContaining({ dash: expect.anything() }),
    ]);
    expect(kept).toEqual([expect.not.objectContaining({ dash: expect.anything() })]);
  });

  test('without a promise there is no picture', () => {
    expect(drawPromisesScene(openFixture('team care "Care"')).scene).toBeUndefined();
  });

  test('no text lies over another or leaves the picture', () => {
    fc.assert(
      fc.property(fc.oneof(anyMap, anyProject), (text) => {
        const scene = sceneOf(text);
        if (scene === undefined) return;
        const lines = linesOf(scene);
        expect([...overlapsIn(lines), ...strayLines(scene, lines)]).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('whatever is written gives a picture or none, and always the same', () => {
    fc.assert(
      fc.property(anyJourneyText, (text) => {
        expect(sceneOf(text)).toEqual(sceneOf(text));
      }),
      { numRuns: 100 },
    );
  });

  test('what a part stands for can be found by its id', () => {
    const { scene, elements } = drawPromisesScene(openFixture(brand));
    const ids = [...JSON.stringify(scene).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !elements.has(id))).toEqual([]);
  });
});

describe('a column', () => {
  test.each([
    ['stands where it wants to', [[10, 50, 20] as const], [40]],
    ['begins no higher than it may', [[5, 10, 20] as const], [0]],
    [
      'moves apart what would meet, as far up as down',
      [
        [10, 100, 20],
        [10, 100, 20],
      ],
      [79, 101],
    ],
    [
      'leaves alone what is far away',
      [
        [10, 100, 20],
        [10, 300, 20],
      ],
      [90, 290],
    ],
  ])('%s', (_, things, tops) => {
    const placed = things.map(([, wanted = 0, height = 0]) => ({ wanted, height }));
    expect(spread(placed, 2, 0)).toEqual(tops);
  });
});

const anyProject = fc.array(fc.array(fc.nat(12), { maxLength: 6 }), { maxLength: 40 }).map((touchpoints) =>
  [
    ...Array.from({ length: 10 }, (_, it) => `team t${it} "Team ${it}"`),
    ...Array.from({ length: 12 }, (_, it) => `promise p${it} "Promise ${'so '.repeat(it * 3)}good"`),
    'journey j "J"',
    ...touchpoints.map((promised, it) => {
      const delivers = [...new Set(promised)].map((its) => `p${its}`);
      const said = delivers.length === 0 ? '' : `\n    delivers ${delivers.join(', ')}`;
      return `  touchpoint x${it} "Touchpoint ${it}"\n    owner t${it % 12}${said}`;
    }),
  ].join('\n'),
);

function sceneOf(text: string) {
  const fixture = { files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined };
  return drawPromisesScene(openFixture(fixture)).scene;
}

function told(fixture: string): string {
  const parts = drawPromisesScene(openFixture(fixture)).scene?.parts ?? [];
  return parts.flatMap((it) => [...said(it, 0)]).join('\n');
}

function* said({ label, id, parts = [] }: Part, depth: number): Iterable<string> {
  if (label !== undefined) yield `${'  '.repeat(depth)}${label}${id === undefined ? '' : ` → ${id}`}`;
  for (const part of parts) yield* said(part, label === undefined ? depth : depth + 1);
}

/** The boxes of all parts that stand for an element. */
function boxesOf(fixture: string, id: string) {
  const all = (parts: readonly Part[]): readonly Part[] =>
    parts.flatMap((it) => [it, ...all(it.parts ?? [])]);
  return all(drawPromisesScene(openFixture(fixture)).scene?.parts ?? [])
    .filter((it) => it.id === id)
    .flatMap(({ marks = [] }) => marks.filter(({ kind }) => kind === 'box'));
}
