import { type CurvePoint, drawCurve, highestOf, lowestOf, pointInWords } from '../../../language/index.ts';
import type { Line } from './content.ts';

/** An emotion curve as a picture, and in words where it is lowest and highest; undefined where nothing is felt yet. */
export function curveLine(points: readonly CurvePoint[]): Line | undefined {
  const [lowest, highest] = [lowestOf(points), highestOf(points)];
  if (lowest === undefined || highest === undefined) return undefined;
  const picture = drawCurve(points);
  if (lowest.score === highest.score)
    return [`${picture} all ${pointInWords(lowest).replace(/ at .*/s, '')}`];
  return [`${picture} lowest ${pointInWords(lowest)}, highest ${pointInWords(highest)}`];
}
