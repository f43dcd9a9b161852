import type { Journey, Touchpoint } from '../../../model/elements.ts';
import { scoreOf } from '../../../model/feelings.ts';
import { foldName } from '../../../syntax/names.ts';
import { line, textBlock, widthOf } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type Frame, middleOf } from '../columns.ts';
import { curveThrough, type Point } from '../curve.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';

const dash = [5, 4];
const sample = 28;

/**
 * The curve of the journey that this one compares itself with, where it has touchpoints of the same names, and below
 * everything which curve is whose.
 */
export function drawCompared(
  data: MapData,
  heightOf: (score: number) => number,
  below: number,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const reference = data.journey.one('compares-with')?.reference;
  const other = reference && data.facts.journey(reference);
  const points = other === undefined ? [] : pointsOf(data, other, heightOf);
  if (other === undefined || points.length === 0) return { parts: [], bottom: below - 4 };
  const names = { ours: data.journey.title, theirs: other.title, dash };
  const legend = legendMarks(data.frame, names, below);
  const curve: Mark = { kind: 'path', segments: curveThrough(points), stroke: 'muted', width: 1.5, dash };
  return {
    parts: [
      {
        role: 'compared',
        id: data.idOf(other),
        label: `Compared with ${other.title}, the dashed line`,
        marks: [curve, ...points.map(dot), ...legend.marks],
      },
    ],
    bottom: legend.bottom,
  };
}

function pointsOf({ frame, facts }: MapData, other: Journey, heightOf: (score: number) => number) {
  return frame.columns.flatMap((column): Point[] => {
    if (column.step.kind === 'gap') return [];
    const same = namesake(other, column.step);
    const score = same && scoreOf(same, facts);
    return score === undefined ? [] : [{ x: middleOf(column), y: heightOf(score) }];
  });
}

function namesake(other: Journey, { name }: Touchpoint): Touchpoint | undefined {
  const wanted = name && foldName(name.text);
  return other.distinctTouchpoints.find((it) => it.name !== undefined && foldName(it.name.text) === wanted);
}

export function dot({ x, y }: Point): Mark {
  return { kind: 'disc', x, y, radius: 3, fill: 'card', stroke: 'muted', width: 1.5 };
}

/** Which line is whose. */
export function legendMarks(
  frame: Frame,
  names: { readonly ours: string; readonly theirs: string; readonly dash: readonly number[] },
  top: number,
) {
  const half = (frame.right - frame.start) / 2 - sample - 40;
  const y = top + 8;
  const own = { x: frame.start + sample + 8, y: top, width: half, align: 'left' } as const;
  const ours = textBlock(names.ours, styles.small, own);
  const x = own.x + widthOf(ours.mark) + 24;
  const theirs = textBlock(names.theirs, styles.small, { ...own, x: x + sample + 8 });
  const bottom = top + Math.max(ours.height, theirs.height);
  const width = x + sample + 8 + widthOf(theirs.mark) - frame.start;
  // Gaps are hatched through all rows; letters need calm behind them.
  const calm = { x: frame.start - 4, y: top, width: width + 8, height: bottom - top, radius: 4 } as const;
  const marks: readonly Mark[] = [
    { kind: 'box', ...calm, fill: 'page' },
    line(frame.start, y, frame.start + sample, y, 'ink', { width: 2 }),
    ours.mark,
    line(x, y, x + sample, y, 'muted', { width: 1.5, dash: names.dash }),
    dot({ x: x + sample / 2, y }),
    theirs.mark,
  ];
  return { marks, bottom: bottom + 4 };
}
