import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawJourneyScene } from '../../../../language/views/journey/scene/index.ts';
import type { Part } from '../../../../language/views/scene/scene.ts';
import { anyJourneyText } from '../../../support/any-journey.ts';
import { anyMap } from '../../../support/any-map.ts';
import { openFixture } from '../../../support/fixture.ts';
import { journeysIn } from '../../../support/sample-projects.ts';
import { linesOf, overlapsIn, strayLines } from '../../../support/scene-texts.ts';

const order = `
//- brand.journey
team care "Customer Care"
team field "Field Engineering"
persona maya "Maya"
//- a.journey
journey order "Order"
  for maya
  stage choose "Choose a plan"
    touchpoint ask "Ask friends"
      outside
      emotion curious
    touchpoint compare "Compare plans"
      owner care
      involves field
      emotion hopeful "Three plans, one table"
  stage wait "Wait"
  stage install "Get connected"
    touchpoint visit "The engineer comes"
      owner field
    touchpoint bill "First bill"
      owner ghost
      emotion quizzical
`;

describe('the journey as a picture', () => {
  test('says stage by stage who takes part in what, and how it feels', () => {
    expect(told(order)).toBe(
      [
        'Journey: Order, current → journey:order',
        'Who takes part',
        '  1: Maya → persona:maya',
        '  2: Customer Care → team:care',
        '  3: Field Engineering → team:field',
        '  4: ghost, declared nowhere',
        'Stage: Choose a plan, 2 touchpoints → stage:order.choose',
        'Touchpoint: Ask friends, outside the brand, with Maya → order.ask',
        'Emotion at Ask friends: curious, 0 → order.ask',
        'Touchpoint: Compare plans, with Maya, Customer Care, Field Engineering → order.compare',
        'Emotion at Compare plans: hopeful, +1, Three plans, one table → order.compare',
        'Stage: Wait, 0 touchpoints → stage:order.wait',
        'No touchpoints yet',
        'Stage: Get connected, 2 touchpoints → stage:order.install',
        'Touchpoint: The engineer comes, with Maya, Field Engineering → order.visit',
        'Emotion at The engineer comes: no emotion yet → order.visit',
        'Touchpoint: First bill, with Maya, ghost → order.bill',
        'Emotion at First bill: quizzical, without a score → order.bill',
      ].join('\n'),
    );
  });

  test('a face stands at the height of its score, and below all levels where nobody knows', () => {
    const [curious, hopeful, unknown] = ['curious', 'hopeful', 'no emotion yet'].map((it) =>
      heightOf(order, it),
    );
    expect(hopeful).toBeLessThan(curious ?? 0);
    expect(unknown).toBeGreaterThan(heightOf(order, 'very bad'));
  });

  test('names the five levels, and that for nothing stated only where something is not', () => {
    const written = linesOf(drawn(order).scene).map(({ text }) => text);
    expect(written).toEqual(
      expect.arrayContaining(['very good', 'good', 'neutral', 'bad', 'very bad', 'not stated']),
    );
    const felt = 'journey j "J"\n  touchpoint t "T"\n    emotion calm';
    expect(linesOf(drawn(felt).scene).map(({ text }) => text)).not.toContain('not stated');
  });

  test('a journey without stages has no heads, and one without touchpoints says so', () => {
    expect(told('journey j "J"\n  touchpoint t "T"\n')).not.toContain('Stage');
    expect(told('journey j "J"\n  status future\n  stage s "S"')).toBe(
      'Journey: J, future → journey:j\nStage: S, 0 touchpoints → stage:j.s\nNo touchpoints yet',
    );
  });

  test('no text lies over another or leaves the picture', () => {
    fc.assert(
      fc.property(anyMap, (text) => {
        for (const scene of scenesOf(text)) {
          const lines = linesOf(scene);
          expect([...overlapsIn(lines), ...strayLines(scene, lines)]).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('whatever is written gives a picture, and always the same', () => {
    fc.assert(
      fc.property(anyJourneyText, (text) => {
        expect(scenesOf(text)).toEqual(scenesOf(text));
      }),
      { numRuns: 100 },
    );
  });

  test('what a part stands for can be found by its id', () => {
    const { scene, elements } = drawn(order);
    const ids = [...JSON.stringify(scene).matchAll(/"id":"([^"]+)"/g)].map(([, id]) => id ?? '');
    expect(ids.filter((id) => !elements.has(id))).toEqual([]);
    expect(elements.get('order.visit')).toMatchObject({ kind: 'touchpoint', title: 'The engineer comes' });
  });
});

function drawn(fixture: string) {
  const snapshot = openFixture(fixture);
  const [journey] = journeysIn(snapshot);
  if (journey === undefined) throw new Error('The fixture has no journey.');
  return drawJourneyScene(snapshot, journey);
}

function scenesOf(text: string) {
  const snapshot = openFixture({ files: [{ uri: 'a.journey', text }], expected: [], cursor: undefined });
  return journeysIn(snapshot).map((it) => drawJourneyScene(snapshot, it).scene);
}

/** The picture as its labels tell it, a line a part. */
function told(fixture: string): string {
  return drawn(fixture)
    .scene.parts.flatMap((it) => [...said(it, 0)])
    .join('\n');
}

function* said({ label, id, parts = [] }: Part, depth: number): Iterable<string> {
  if (label !== undefined) yield `${'  '.repeat(depth)}${label}${id === undefined ? '' : ` → ${id}`}`;
  for (const part of parts) yield* said(part, label === undefined ? depth : depth + 1);
}

function heightOf(fixture: string, text: string): number {
  const found = linesOf(drawn(fixture).scene).find((it) => it.text === text);
  if (found === undefined) throw new Error(`Nothing says '${text}'.`);
  return found.top;
}
