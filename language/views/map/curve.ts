import { lineTo, move } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark, Segment } from '../scene/scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A smooth line through points from left to right that never leaves the band between two neighbours. */
export function curveThrough(points: readonly Point[]): readonly Segment[] {
  const [first, ...others] = points;
  if (first === undefined) return [];
  // A point between two breaks is a line too, if a short one: otherwise it would not be seen that nothing goes on.
  if (others.length === 0) return [move(first.x - 18, first.y), lineTo(first.x + 18, first.y)];
  let before = first;
  return [
    move(first.x, first.y),
    ...others.map((point): Segment => {
      const middle = (before.x + point.x) / 2;
      const segment = { to: 'curve', x1: middle, y1: before.y, x2: middle, y2: point.y, ...point } as const;
      before = point;
      return segment;
    }),
  ];
}

/** How high the line through these points is at an x; undefined left and right of it. */
export function heightAt(points: readonly Point[], x: number): number | undefined {
  const index = points.findIndex((it) => it.x >= x);
  const after = points[index];
  if (after === undefined) return undefined;
  if (after.x === x) return after.y;
  const before = points[index - 1];
  if (before === undefined) return undefined;
  const share = shareAt((x - before.x) / (after.x - before.x));
  return before.y + (after.y - before.y) * (3 * share * share - 2 * share * share * share);
}

/** Where along the curve an x is reached: x runs as 1.5t − 1.5t² + t³ over a segment. */
function shareAt(x: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step += 1) {
    const t = (low + high) / 2;
    if (1.5 * t - 1.5 * t * t + t * t * t < x) low = t;
    else high = t;
  }
  return (low + high) / 2;
}

const radius = 11;

/** A face from very sad to very glad, so that colour is not all that tells. */
export function faceAt({ x, y }: Point, score: number, colour: Colour): readonly Mark[] {
  const bend = score * 2.4;
  const mouth: Segment[] = [
    move(x - 4.6, y + 4.2 - bend / 2),
    {
      to: 'curve',
      x1: x - 2.2,
      y1: y + 4.2 + bend / 1.6,
      x2: x + 2.2,
      y2: y + 4.2 + bend / 1.6,
      x: x + 4.6,
      y: y + 4.2 - bend / 2,
    },
  ];
  return [
    { kind: 'disc', x, y, radius, fill: 'card', stroke: colour, width: 2 },
    { kind: 'disc', x: x - 3.6, y: y - 2.8, radius: 1.3, fill: colour },
    { kind: 'disc', x: x + 3.6, y: y - 2.8, radius: 1.3, fill: colour },
    { kind: 'path', segments: mouth, stroke: colour, width: 1.6 },
  ];
}
