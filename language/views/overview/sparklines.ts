import type { Part } from '../scene/scene.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';
import { cardFor, cardWidth } from './sparkline-card.ts';

const gap = 14;

/** How every journey feels, side by side on one scale. */
export function drawSparklines(data: OverviewData, top: number): DrawnSection | undefined {
  const journeys = data.journeys.filter((it) => it.touchpoints.length > 0);
  if (journeys.length === 0) return undefined;
  const below =
    'From −2 at the bottom to +2 at the top, touchpoint by touchpoint; the dot is the lowest point';
  const { marks, bottom: start } = heading('How the journeys feel', below, data, top);
  const across = Math.max(1, Math.floor((data.right - margin + gap) / (cardWidth + gap)));
  const parts: Part[] = [];
  let bottom = start + 10;
  for (let from = 0; from < journeys.length; from += across) {
    const cards = journeys
      .slice(from, from + across)
      .map((journey, index) => cardFor(data, journey, margin + index * (cardWidth + gap), bottom));
    const height = Math.max(...cards.map((it) => it.height));
    parts.push(...cards.map((it) => it.part(height)));
    bottom += height + gap;
  }
  const part = { role: 'sparklines', label: 'How the journeys feel', marks, parts };
  return { part, bottom: bottom - gap };
}
