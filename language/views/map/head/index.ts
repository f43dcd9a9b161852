import type { Part } from '../../scene/scene.ts';
import type { DrawnRow, MapData } from '../row.ts';
import { drawFacts } from './facts.ts';
import { goalPart } from './goal.ts';
import { drawPersonas } from './personas.ts';
import { titlePart } from './title.ts';

/** Parts of the head, and where they end. */
export interface DrawnPart {
  readonly parts: readonly Part[];
  readonly bottom: number;
}

/** The title, for whom it is, what for, who answers for it, and how it does. */
export function drawHead(data: MapData, top: number): DrawnRow {
  const { left, right } = data.frame;
  const facts = drawFacts(data, top + 4);
  const room = { x: left, width: facts.left - left - 24 };
  const title = titlePart(data, top, room);
  const personas = drawPersonas(data, title.bottom + 12, room);
  const goals = goalPart(data, personas.bottom, { x: left, width: Math.min(room.width, right - left) });
  const bottom = Math.max(goals.bottom, facts.bottom);
  return {
    height: bottom - top + 18,
    parts: [...title.parts, ...personas.parts, ...goals.parts, ...facts.parts],
  };
}
