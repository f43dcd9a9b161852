import type { Part } from '../../scene/scene.ts';
import { anchored } from '../links/anchors.ts';
import { arrowsIn } from '../links/arrows.ts';
import { lanesFor } from '../links/lanes.ts';
import { routePart, textPart } from '../links/parts.ts';
import type { Row } from '../row.ts';

const laneGap = 9;

/** Where touchpoints lead by `leads-to`: arrows above the cards, each in a lane of its own where others would be in its way. */
export const links: Row = {
  name: 'links',
  title: 'Leads to',
  ruled: false,
  draw(data, top) {
    const arrows = anchored(arrowsIn(data), data.frame);
    if (arrows.length === 0) return undefined;
    const lanes = lanesFor(arrows);
    const heights = lanes.map((lane) => Math.max(...lane.map((it) => it.said?.height ?? 0)) + laneGap);
    const height = heights.reduce((sum, it) => sum + it, 0) + 22;
    const levels = new Map<unknown, number>();
    let y = top + 6;
    for (const [index, lane] of lanes.entries()) {
      y += heights[index] ?? 0;
      for (const arrow of lane) levels.set(arrow, y);
    }
    const levelOf = (arrow: unknown) => levels.get(arrow) ?? y;
    const routes = arrows.map((it): Part => routePart(data, it, levelOf(it), top + height));
    return { height, parts: [...routes, ...arrows.flatMap((it) => textPart(data, it, levelOf(it)))] };
  },
};
