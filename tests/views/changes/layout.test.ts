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

it('says behind what is gone that there is nothing yet, and has room for it', () => {
  const before =
    'journey any\n  touchpoint t0\n  stage s1\n    touchpoint t1\n    touchpoint t2\n    touchpoint t3\n';
  const [map] = mapsOf(before, 'journey any\n  stage s1\n');
  const lines = map ? linesOf(map.scene) : [];
  expect(lines.map(({ text }) => text)).toContain('No touchpoints yet');
  expect(map && strayLines(map.scene, lines)).toEqual([]);
});
