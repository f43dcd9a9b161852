import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawMap, openProject } from '../../../language/index.ts';
import type { Part, Scene } from '../../../language/views/scene/scene.ts';
import { anyMap } from '../../support/any-map.ts';
import { today } from '../../support/fixture.ts';
import { linesIn, linesOf, overlapsIn, strayLines } from '../../support/scene-texts.ts';

function draw(text: string): Scene {
  const { snapshot } = openProject({ today }).update([{ uri: 'a.journey', text }]);
  const journey = [...snapshot.units()].find((it) => it.kind === 'journey' && it.name?.text === 'any');
  if (journey?.kind !== 'journey') throw new Error('There is no journey.');
  return drawMap(snapshot, { journey }).scene;
}

describe('the map of any journey', () => {
  it('never lets two texts lie on each other, nor one leave its card or the map', () => {
    fc.assert(
      fc.property(anyMap, (text) => {
        const scene = draw(text);
        const lines = linesOf(scene);
        expect(overlapsIn(lines)).toEqual([]);
        expect(strayLines(scene, lines)).toEqual([]);
        expect(scene.parts.flatMap(outsideTheirBox)).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

const onCards = new Set(['touchpoint', 'gap', 'persona', 'goals', 'pains', 'quotes', 'research', 'measure']);

/** Texts of a part that leave the box that is its first mark. */
function outsideTheirBox(part: Part): readonly string[] {
  const inside = (part.parts ?? []).flatMap(outsideTheirBox);
  const [box] = part.marks ?? [];
  if (!onCards.has(part.role) || box?.kind !== 'box') return inside;
  const [right, bottom] = [box.x + box.width, box.y + box.height];
  const stray = linesIn(part)
    // The sign of a finding sits on the border of its card.
    .filter(({ text }) => !/^[!i]$/.test(text))
    .filter((it) => it.left < box.x || it.top < box.y || it.right > right || it.bottom > bottom);
  return [...inside, ...stray.map(({ text }) => `${part.role}: ${text}`)];
}
