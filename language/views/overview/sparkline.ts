import { curveThrough, type Point } from '../map/curve.ts';
import { line } from '../scene/marks.ts';
import type { Mark } from '../scene/scene.ts';

/** Where a curve is drawn; it is `curveHeight` high. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export const curveHeight = 66;

/** The curve through the scores of a journey, broken where none is stated, on the bands of good and bad. */
export function sparkline(scores: readonly (number | undefined)[], area: Area): readonly Mark[] {
  const { x, y, width } = area;
  const half = { kind: 'box', x, width, height: curveHeight / 2 } as const;
  return [
    { ...half, y, fill: 'band1' },
    { ...half, y: y + curveHeight / 2, fill: 'bandLow1' },
    line(x, y + curveHeight / 2, x + width, y + curveHeight / 2, 'line'),
    ...runsOf(scores, area).map(runMark),
  ];
}

/** The point that is marked on a curve: the one at this place among so many touchpoints. */
export function dotAt(place: number, score: number, count: number, area: Area): Mark {
  return { kind: 'disc', ...pointAt(place, score, count, area), radius: 4, fill: score < 0 ? 'bad' : 'ink' };
}

/** Neighbours with a score. */
function runsOf(scores: readonly (number | undefined)[], area: Area): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  for (const [index, score] of scores.entries()) {
    if (score === undefined) runs.push([]);
    else runs.at(-1)?.push(pointAt(index, score, scores.length, area));
  }
  return runs.filter((run) => run.length > 0);
}

function runMark(run: readonly Point[]): Mark {
  const [first] = run;
  if (first !== undefined && run.length === 1) return { kind: 'disc', ...first, radius: 2.25, fill: 'ink' };
  return { kind: 'path', segments: curveThrough(run), stroke: 'ink', width: 1.75 };
}

/** The dot keeps clear of the sides. A lone one stands in the middle. */
function pointAt(place: number, score: number, count: number, { x, y, width }: Area): Point {
  const share = count < 2 ? 0.5 : place / (count - 1);
  return { x: x + 4 + share * (width - 8), y: y + ((2 - score) * curveHeight) / 4 };
}
