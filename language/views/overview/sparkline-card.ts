import type { Journey, Touchpoint } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { scoreOf, writtenScore } from '../../model/feelings.ts';
import { styles } from '../map/styles.ts';
import { textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { numberedTitle, titleOf } from './journey-columns.ts';
import { inside, type OverviewData } from './section.ts';
import { curveHeight, dotAt, sparkline } from './sparkline.ts';

export const cardWidth = 276;
const padding = 12;

/** A journey's card: as high as it needs, and drawn as high as its neighbours. */
interface Card {
  readonly height: number;
  readonly part: (height: number) => Part;
}

/** A touchpoint of a journey, and how it feels. */
interface Felt {
  readonly touchpoint: Touchpoint;
  readonly score: number | undefined;
}

export function cardFor(data: OverviewData, journey: Journey, x: number, top: number): Card {
  const room = { x: x + padding, width: cardWidth - 2 * padding };
  const name = numberedTitle(data, journey, styles.strong, { ...room, y: top + 9 });
  const area = { ...room, y: top + 9 + name.height + 9 };
  const felt = feltIn(journey, data.facts);
  const scores = felt.map(({ score }) => score);
  const lowest = lowestOf(felt);
  const foot = textBlock(inBrief(felt, lowest), styles.small, { ...room, y: area.y + curveHeight + 8 });
  const footed = lowest && {
    role: 'lowest' as const,
    id: data.idOf(lowest.touchpoint),
    label: inBrief(felt, lowest),
    marks: [dotAt(felt.indexOf(lowest), lowest.score ?? 0, felt.length, area), foot.mark],
  };
  return {
    height: area.y + curveHeight + 8 + foot.height + 10 - top,
    part: (height) => ({
      role: 'sparkline',
      id: data.idOf(journey),
      label: `${titleOf(journey)}. ${inWords(scores)}`,
      marks: [
        frame(journey, x, top, height),
        ...name.marks,
        ...sparkline(scores, area),
        ...(footed === undefined ? [foot.mark] : []),
      ],
      parts: footed === undefined ? [] : [footed],
    }),
  };
}

/** A journey that is only planned has a dashed one. */
function frame(journey: Journey, x: number, top: number, height: number): Mark {
  return {
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
  };
}

function feltIn(journey: Journey, facts: Facts): readonly Felt[] {
  return journey.distinctTouchpoints.map((touchpoint) => ({ touchpoint, score: scoreOf(touchpoint, facts) }));
}

/** The first of those that feel worst. */
function lowestOf(felt: readonly Felt[]): Felt | undefined {
  return felt
    .filter(({ score }) => score !== undefined)
    .reduce<Felt | undefined>((low, it) => ((it.score ?? 0) < (low?.score ?? 3) ? it : low), undefined);
}

function inBrief(felt: readonly Felt[], lowest: Felt | undefined): string {
  if (lowest?.score === undefined) return 'No emotion is stated yet';
  const open = felt.filter(({ score }) => score === undefined).length;
  const rest = open === 0 ? '' : `, ${open} of ${felt.length} not stated`;
  return `Lowest: ${inside(lowest.touchpoint.title)} (${writtenScore(lowest.score).replace('-', '−')})${rest}`;
}

function inWords(scores: readonly (number | undefined)[]): string {
  const said = scores.map((it) =>
    it === undefined ? 'not stated' : writtenScore(it).replace('-', 'minus '),
  );
  return scores.every((it) => it === undefined) ? 'No emotion is stated yet' : `Feels: ${said.join(', ')}`;
}
