import type { Journey, Touchpoint } from '../../../model/elements.ts';
import { linksOf } from '../../../model/journey-path.ts';
import { lineTo, move, textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { middleOf } from '../columns.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const laneGap = 8;
const shortest = 120;

/** Where touchpoints lead by `leads-to`: arrows above the cards, each in a lane of its own where others would be in its way. */
export const links: Row = {
  name: 'links',
  title: 'Leads to',
  ruled: false,
  draw(data, top) {
    const found = linksIn(data);
    if (found.length === 0) return undefined;
    const lanes = lanesFor(found);
    const heights = lanes.map((lane) => Math.max(...lane.map((it) => it.said?.height ?? 0)) + laneGap);
    const height = heights.reduce((sum, it) => sum + it, 0) + 26;
    let y = top + 6;
    const parts = lanes.flatMap((lane, index) => {
      y += heights[index] ?? 0;
      return lane.map((it) => linkPart(data, it, y, top + height));
    });
    return { height, parts };
  },
};

interface Arrow {
  readonly at: Touchpoint;
  readonly target: Touchpoint | Journey;
  readonly when: string | undefined;
  readonly from: number;
  readonly to: number;
  /** Undefined where it leads out of this map. */
  readonly end: number | undefined;
  readonly said: ReturnType<typeof textBlock> | undefined;
}

function linksIn(data: MapData): readonly Arrow[] {
  const { frame, facts } = data;
  const xs = new Map(frame.columns.map((column) => [column.step, middleOf(column)]));
  return frame.columns.flatMap(({ step }): Arrow[] => {
    if (step.kind === 'gap') return [];
    const from = (xs.get(step) ?? 0) + 14;
    return linksOf(step, facts).flatMap(({ target, property }): Arrow[] => {
      if (target === undefined) return [];
      const inside = target.kind === 'touchpoint' ? xs.get(target) : undefined;
      const when = property.text?.text;
      const elsewhere = inside === undefined ? `→ ${titleOf(target)}` : undefined;
      const text = [when, elsewhere].filter((it) => it !== undefined).join(' ');
      const end = inside === undefined ? undefined : inside - 14;
      const reach = end ?? Math.min(from + shortest, frame.right);
      const [left, right] = [Math.min(from, reach), Math.max(from, reach)];
      const x = Math.max(frame.start, Math.min(left, frame.right - shortest));
      const said =
        text === ''
          ? undefined
          : textBlock(text, styles.small, {
              x: x + 4,
              y: 0,
              width: Math.max(shortest, right - left) - 8,
              align: 'left',
            });
      return [{ at: step, target, when, from, end, to: Math.max(right, x + shortest), said }];
    });
  });
}

function titleOf(target: Touchpoint | Journey): string {
  return target.kind === 'journey' ? target.title : `${target.journey.title}: ${target.title}`;
}

function leftOf({ from, end }: Arrow): number {
  return Math.min(from, end ?? from);
}

/** Longer arrows lie higher, and none crosses the text of another in its lane. */
function lanesFor(arrows: readonly Arrow[]): readonly (readonly Arrow[])[] {
  const lanes: Arrow[][] = [];
  for (const arrow of [...arrows].sort((a, b) => a.to - leftOf(a) - (b.to - leftOf(b)))) {
    const free = lanes.find((lane) =>
      lane.every((it) => it.to + 12 < leftOf(arrow) || arrow.to + 12 < leftOf(it)),
    );
    if (free === undefined) lanes.push([arrow]);
    else free.push(arrow);
  }
  return lanes.reverse();
}

function linkPart(
  data: MapData,
  { at, target, when, from, end, said }: Arrow,
  y: number,
  bottom: number,
): Part {
  const stroke: Colour = 'muted';
  const dash = when === undefined ? {} : { dash: [4, 3] };
  const route: Mark =
    end === undefined
      ? {
          kind: 'path',
          stroke,
          width: 1.5,
          arrow: true,
          ...dash,
          segments: [move(from, bottom), lineTo(from, y), lineTo(from + 24, y)],
        }
      : {
          kind: 'path',
          stroke,
          width: 1.5,
          arrow: true,
          ...dash,
          segments: [move(from, bottom), lineTo(from, y), lineTo(end, y), lineTo(end, bottom)],
        };
  const text = said && { ...said.mark, y: y - said.height - 1 };
  return {
    role: 'link',
    id: data.idOf(at),
    label: `${at.title} leads to ${titleOf(target)}${when === undefined ? '' : `, ${when}`}`,
    marks: [route, ...(text ? [text] : [])],
  };
}
