import type { Touchpoint } from './elements.ts';
import type { Facts } from './facts.ts';
import { scoreOf, writtenScore } from './feelings.ts';

/** A touchpoint on an emotion curve, and how it feels, from -2 to 2; undefined where no emotion is known. */
export interface CurvePoint {
  readonly touchpoint: Touchpoint;
  readonly score: number | undefined;
}

/** How touchpoints feel, in the order given. */
export function curveOf(touchpoints: readonly Touchpoint[], facts: Facts): readonly CurvePoint[] {
  return touchpoints.map((touchpoint) => ({ touchpoint, score: scoreOf(touchpoint, facts) }));
}

/** From -2 to 2. */
const levels = ['▁', '▃', '▄', '▆', '█'] as const;

/** What stands for a touchpoint whose emotion is not known. */
const unfelt = '·';

/**
 * A curve as a row of characters, such as `▄▆·▁`. One longer than `most` is drawn in so many stretches, each by its
 * strongest feeling; of equally strong ones the worse, since that is what should not be overlooked.
 */
export function drawCurve(points: readonly Pick<CurvePoint, 'score'>[], most = 40): string {
  const count = Math.min(points.length, most);
  const bounds = Array.from({ length: count + 1 }, (_, index) => Math.round((index * points.length) / count));
  return bounds
    .slice(1)
    .map((end, index) => levelOf(strongest(points.slice(bounds[index], end))))
    .join('');
}

/** The first point at which the curve is lowest; undefined where no emotion is known. */
export function lowestOf(points: readonly CurvePoint[]): CurvePoint | undefined {
  return extreme(points, (score, least) => score < least);
}

/** The first point at which the curve is highest; undefined where no emotion is known. */
export function highestOf(points: readonly CurvePoint[]): CurvePoint | undefined {
  return extreme(points, (score, most) => score > most);
}

/** A point of the curve for those who cannot see it, as in `-1 at 'Wait'`. */
export function pointInWords({ touchpoint, score }: CurvePoint): string {
  const felt = score === undefined ? 'no emotion' : writtenScore(score);
  return `${felt} at '${touchpoint.title}'`;
}

function levelOf(score: number | undefined): string {
  return score === undefined ? unfelt : (levels[score + 2] ?? unfelt);
}

function strongest(points: readonly Pick<CurvePoint, 'score'>[]): number | undefined {
  const scores = points.flatMap(({ score }) => score ?? []);
  return scores.reduce<number | undefined>((most, score) => {
    if (most === undefined || Math.abs(score) > Math.abs(most)) return score;
    return score === -most && score < most ? score : most;
  }, undefined);
}

function extreme(
  points: readonly CurvePoint[],
  isMore: (score: number, than: number) => boolean,
): CurvePoint | undefined {
  return points.reduce<CurvePoint | undefined>((found, point) => {
    if (point.score === undefined) return found;
    return found?.score === undefined || isMore(point.score, found.score) ? point : found;
  }, undefined);
}
