import { lineTo, move, widthOf } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { MapData } from '../row.ts';
import type { Anchored } from './anchors.ts';
import { targetTitle } from './arrows.ts';

const radius = 6;

/** The line of an arrow, from card to card with rounded corners; dashed where it says when. */
export function routePart(data: MapData, arrow: Anchored, y: number, bottom: number): Part {
  const { start, end, when, said } = arrow;
  const to = end ?? start + 24;
  const turn = Math.sign(to - start) * Math.min(radius, Math.abs(to - start) / 2);
  const route: Mark = {
    kind: 'path',
    stroke: 'muted',
    width: 1.5,
    arrow: true,
    ...(when !== undefined && { dash: [4, 3] }),
    segments: [
      move(start, bottom + 6),
      lineTo(start, y + radius),
      corner([start, y + radius], [start, y], [start + turn, y]),
      ...(end === undefined
        ? [lineTo(to, y)]
        : [lineTo(to - turn, y), corner([to - turn, y], [to, y], [to, y + radius]), lineTo(to, bottom + 6)]),
    ],
  };
  // Where there is a text, the text is what can be read and chosen.
  if (said !== undefined) return { role: 'link-line', marks: [route] };
  return { role: 'link', id: data.idOf(arrow.at), label: labelOf(arrow), marks: [route] };
}

/** What an arrow says, on calm ground, so that no other arrow goes through it. */
export function textPart(data: MapData, arrow: Anchored, y: number): readonly Part[] {
  const { said } = arrow;
  if (said === undefined) return [];
  const mark = { ...said.mark, y: y - said.height - (arrow.end === undefined ? 5 : 2) };
  const width = widthOf(mark);
  const { x, y: top } = mark;
  return [
    {
      role: 'link',
      id: data.idOf(arrow.at),
      label: labelOf(arrow),
      marks: [{ kind: 'box', x: x - 2, y: top, width: width + 4, height: said.height, fill: 'page' }, mark],
    },
  ];
}

function labelOf(arrow: Anchored): string {
  const { at, when } = arrow;
  return `${at.title} leads to ${targetTitle(arrow)}${when === undefined ? '' : `, ${when}`}`;
}

type Point = readonly [x: number, y: number];

function corner([fromX, fromY]: Point, [x, y]: Point, [toX, toY]: Point) {
  const near = (from: number, at: number) => from + (at - from) * 0.55;
  return {
    to: 'curve',
    x1: near(fromX, x),
    y1: near(fromY, y),
    x2: near(toX, x),
    y2: near(toY, y),
    x: toX,
    y: toY,
  } as const;
}
