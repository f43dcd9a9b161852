import { type textBlock, widthOf } from '../../scene/marks.ts';
import { heightAt, type Point } from '../curve.ts';

/** From a face's middle to its word. */
const reach = 12;
const samples = 12;

/**
 * Where the word of a point goes: the top of its text above or below the face, wherever the curve leaves it alone.
 * Undefined where it has to stand below the bands, since the curve is in its way on both sides or it is too long.
 */
export function wordPlace(
  point: Point,
  word: ReturnType<typeof textBlock>,
  runs: readonly (readonly Point[])[],
  bandsBottom: number,
): number | undefined {
  const run = runs.find((it) => it.some((other) => other.x === point.x)) ?? [];
  const half = widthOf(word.mark) / 2 + 4;
  const xs = Array.from({ length: samples + 1 }, (_, index) => point.x + half * ((2 * index) / samples - 1));
  const ys = xs.flatMap((x) => heightAt(run, x) ?? []);
  const isFree = (top: number, low: number) => ys.every((y) => y < top - 3 || y > low + 3);
  const above = point.y - reach - word.height - 1;
  const below = point.y + reach + 2;
  // Two lines would leave the row above its bands, or meet the reasons below them.
  const isAboveFree = word.mark.lines.length === 1 && isFree(above, above + word.height + 1);
  const isBelowFree = isFree(below - 2, below + word.height) && below + word.height <= bandsBottom + 18;
  if (isDip(point, run) && isBelowFree) return below;
  if (isAboveFree) return above;
  return isBelowFree ? below : undefined;
}

/** Whether the curve comes from above and goes up again, so that below it there is calm. */
function isDip(point: Point, run: readonly Point[]): boolean {
  const before = run.filter((it) => it.x < point.x).at(-1);
  const after = run.find((it) => it.x > point.x);
  return [before, after].every((it) => it === undefined || it.y <= point.y);
}
