import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyMap } from '../../support/any-map.ts';
import { mapsOf } from '../../support/changed-maps.ts';
import { linesOf, overlapsIn, strayLines } from '../../support/scene-texts.ts';

/** The same project with every `nth` line taken away, as somebody would who works on it. */
function without(text: string, nth: number): string {
  const lines = text.split('\n');
  return lines.filter((line, at) => line.startsWith('journey') || at % nth !== 0).join('\n');
}

it('never lets two texts lie on each other, nor one leave the map', () => {
  fc.assert(
    fc.property(anyMap, anyMap, fc.integer({ min: 2, max: 7 }), (one, other, nth) => {
      for (const after of [without(one, nth), other]) {
        for (const { scene } of [...mapsOf(one, after), ...mapsOf(after, one)]) {
          const lines = linesOf(scene);
          expect(overlapsIn(lines)).toEqual([]);
          expect(strayLines(scene, lines)).toEqual([]);
        }
      }
    }),
    { numRuns: 12 },
  );
});
