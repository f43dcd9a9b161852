import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quadratic } from '../../language/documents/pdf/quadratic.ts';

const coordinate = fc.integer({ min: -2000, max: 2000 });

test('any cubic curve becomes quadratic ones that end where it does and pass where it passes', () => {
  const points = fc.array(coordinate, { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(points, ([ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]) => {
      const curves = quadratic([
        { command: 'moveTo', args: [0, 0] },
        { command: 'bezierCurveTo', args: [ax, ay, bx, by, x, y] },
      ]).slice(1);
      expect(curves.every(({ command }) => command === 'quadraticCurveTo')).toBe(true);
      expect(curves.at(-1)?.args.slice(2)).toEqual([x, y]);
      let [fromX, fromY] = [0, 0];
      for (const [index, { args }] of curves.entries()) {
        const [cx = 0, cy = 0, toX = 0, toY = 0] = args;
        const t = (index + 0.5) / curves.length;
        const s = 1 - t;
        const cubic = (a: number, b: number, c: number) => 3 * s * s * t * a + 3 * s * t * t * b + t ** 3 * c;
        const off = Math.hypot(
          (fromX + 2 * cx + toX) / 4 - cubic(ax, bx, x),
          (fromY + 2 * cy + toY) / 4 - cubic(ay, by, y),
        );
        expect(off).toBeLessThan(0.51);
        [fromX, fromY] = [toX, toY];
      }
    }),
  );
});
