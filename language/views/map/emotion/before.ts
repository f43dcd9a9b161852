import type { Mark, Part } from '../../scene/scene.ts';
import { middleOf } from '../columns.ts';
import { curveThrough, type Point } from '../curve.ts';
import type { MapData } from '../row.ts';
import { dot, legendMarks } from './compared.ts';

const dash = [1.5, 4];

/**
 * The curve as it was before the changes that the map shows, behind the one of now, and below everything which is
 * which; nothing where both are the same.
 */
export function drawBefore(
  data: MapData,
  heightOf: (score: number) => number,
  below: number,
  now: readonly (readonly Point[])[],
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const points = pointsBefore(data, heightOf);
  if (points.length === 0 || isSame(points, now.flat())) return { parts: [], bottom: below - 4 };
  const legend = legendMarks(data.frame, { ours: 'Now', theirs: 'Before', dash }, below);
  const curve: Mark = { kind: 'path', segments: curveThrough(points), stroke: 'muted', width: 2, dash };
  const label = 'How it felt before, the dotted line';
  return {
    parts: [{ role: 'felt-before', label, marks: [curve, ...points.map(dot), ...legend.marks] }],
    bottom: legend.bottom,
  };
}

function pointsBefore({ frame, changes }: MapData, heightOf: (score: number) => number): readonly Point[] {
  if (changes === undefined) return [];
  const stayed = frame.columns.flatMap((column): Point[] => {
    const score = column.step.kind === 'touchpoint' ? changes.felt.get(column.step) : undefined;
    return score === undefined ? [] : [{ x: middleOf(column), y: heightOf(score) }];
  });
  const gone = frame.ghosts.flatMap(({ gone: { score }, x, width }): Point[] =>
    score === undefined ? [] : [{ x: x + width / 2, y: heightOf(score) }],
  );
  return [...stayed, ...gone].sort((a, b) => a.x - b.x);
}

function isSame(points: readonly Point[], others: readonly Point[]): boolean {
  return (
    points.length === others.length &&
    points.every(({ x, y }, at) => others[at]?.x === x && others[at]?.y === y)
  );
}
