import { ghostCard } from '../../changes/ghosts.ts';
import type { Column } from '../columns.ts';
import type { MapData, Row } from '../row.ts';
import { type Card, touchpointCard } from '../touchpoint/card.ts';
import { emptyParts } from '../touchpoint/empty-stages.ts';
import { gapCard } from '../touchpoint/gap-card.ts';

/** A card for each touchpoint, and a hatched column for each gap, which goes on through the rows below. */
export const touchpoints: Row = {
  name: 'touchpoints',
  title: 'Touchpoint',
  ruled: false,
  draw(data, top) {
    const there = data.frame.columns.map((column) => cardFor(data, column, top + 8));
    const cards = [...there, ...data.frame.ghosts.map((it) => ghostCard(data, it, top + 8))];
    const empty = emptyParts(data, top + 8);
    const height = Math.max(64, ...cards.map((it) => it.height));
    return { height: height + 18, parts: [...cards.map((it) => it.part(height)), ...empty] };
  },
};

function cardFor(data: MapData, column: Column, top: number): Card {
  return column.step.kind === 'gap'
    ? gapCard(data, column, column.step, top)
    : touchpointCard(data, column, column.step, top);
}
