import type { Journey } from '../../model/elements.ts';
import { scoreOf, writtenScore } from '../../model/feelings.ts';
import { curveThrough, type Point } from '../map/curve.ts';
import { styles } from '../map/styles.ts';
import { line, textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';

const cardWidth = 270;
const gap = 14;
const perLine = 4;
const curveHeight = 66;

/** How every journey feels, side by side on one scale. */
export function drawSparklines(data: OverviewData, top: number): DrawnSection | undefined {
  const journeys = data.journeys.filter((it) => it.touchpoints.length > 0);
  if (journeys.length === 0) return undefined;
  const title = heading('How the journeys feel', top);
  let y = top + title.height + 10;
  let right = 0;
  const parts: Part[] = [];
  for (let from = 0; from < journeys.length; from += perLine) {
    const cards = journeys
      .slice(from, from + perLine)
      .map((journey, index) => cardFor(data, journey, margin + index * (cardWidth + gap), y));
    const height = Math.max(...cards.map((it) => it.height));
    parts.push(...cards.map((it) => it.part(height)));
    right = Math.max(right, margin + cards.length * (cardWidth + gap) - gap);
    y += height + gap;
  }
  return {
    right,
    bottom: y - gap,
    part: { role: 'sparklines', label: 'How the journeys feel', marks: [title.mark], parts },
  };
}

function cardFor(
  data: OverviewData,
  journey: Journey,
  x: number,
  top: number,
): { height: number; part: (height: number) => Part } {
  const room = { x: x + 12, width: cardWidth - 24 };
  const name = textBlock(journey.title, styles.strong, { ...room, y: top + 9 });
  const area = top + 9 + name.height + 10;
  const felt = journey.distinctTouchpoints.map((touchpoint) => ({
    touchpoint,
    score: scoreOf(touchpoint, data.facts),
  }));
  const scores = felt.flatMap(({ score }) => score ?? []);
  const lowest = felt.reduce<(typeof felt)[number] | undefined>(
    (low, it) => (it.score !== undefined && (low?.score === undefined || it.score < low.score) ? it : low),
    undefined,
  );
  const said =
    lowest?.score === undefined
      ? 'No emotion is stated yet'
      : `Lowest: ${lowest.touchpoint.title} (${writtenScore(lowest.score).replace('-', '−')})`;
  const foot = textBlock(said, styles.small, { ...room, y: area + curveHeight + 8 });
  const marks = curveMarks(
    felt.map((it) => it.score),
    { ...room, y: area },
  );
  return {
    height: area + curveHeight + 8 + foot.height + 10 - top,
    part: (height) => ({
      role: 'sparkline',
      id: data.idOf(journey),
      label: `${journey.title}: ${scores.map((it) => writtenScore(it).replace('-', 'minus ')).join(', ') || 'no emotion stated'}. ${said}`,
      marks: [
        {
          kind: 'box',
          x,
          y: top,
          width: cardWidth,
          height,
          radius: 8,
          fill: 'card',
          stroke: 'line',
          strokeWidth: 1.25,
          ...(!journey.isCurrent && { dash: [4, 3] }),
        },
        name.mark,
        ...marks,
        foot.mark,
      ],
    }),
  };
}

function curveMarks(
  scores: readonly (number | undefined)[],
  { x, y, width }: { x: number; y: number; width: number },
): readonly Mark[] {
  const step = scores.length < 2 ? 0 : width / (scores.length - 1);
  const yOf = (score: number) => y + ((2 - score) * curveHeight) / 4;
  const runs: Point[][] = [[]];
  scores.forEach((score, index) => {
    if (score !== undefined)
      runs.at(-1)?.push({ x: scores.length < 2 ? x + width / 2 : x + index * step, y: yOf(score) });
    else if (runs.at(-1)?.length !== 0) runs.push([]);
  });
  const points = runs.flat();
  const lowest = points.reduce<Point | undefined>(
    (low, it) => (low === undefined || it.y > low.y ? it : low),
    undefined,
  );
  return [
    { kind: 'box', x, y, width, height: curveHeight / 2, fill: 'band1' },
    { kind: 'box', x, y: y + curveHeight / 2, width, height: curveHeight / 2, fill: 'bandLow1' },
    line(x, yOf(0), x + width, yOf(0), 'line'),
    ...runs
      .filter((run) => run.length > 1)
      .map((run): Mark => ({ kind: 'path', segments: curveThrough(run), stroke: 'ink', width: 1.75 })),
    ...runs
      .filter((run) => run.length === 1)
      .flat()
      .map((it): Mark => ({ kind: 'disc', ...it, radius: 2, fill: 'ink' })),
    ...(lowest === undefined
      ? []
      : [{ kind: 'disc', ...lowest, radius: 4, fill: lowest.y > yOf(0) ? 'bad' : 'ink' } as const]),
  ];
}
