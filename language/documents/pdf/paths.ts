import type { BoxMark, Segment } from '../../views/scene/scene.ts';
import { num } from './paint-shapes.ts';

/** Segments as the operators of a page. */
export function pathOf(segments: readonly Segment[]): string {
  return segments.map(operatorOf).join(' ');
}

function operatorOf(it: Segment): string {
  switch (it.to) {
    case 'move':
      return `${num(it.x)} ${num(it.y)} m`;
    case 'line':
      return `${num(it.x)} ${num(it.y)} l`;
    case 'curve':
      return `${[it.x1, it.y1, it.x2, it.y2, it.x, it.y].map(num).join(' ')} c`;
    case 'close':
      return 'h';
  }
}

/** An icon's path data, which is made of moves, lines, curves and closings with places from the top left corner. */
export function svgPath(data: string): string {
  const pieces = data.match(/[MLCZ][^MLCZ]*/g) ?? [];
  return pieces
    .map((piece) => {
      const numbers = piece.slice(1).trim();
      const operator = { M: 'm', L: 'l', C: 'c', Z: 'h' }[piece.charAt(0)];
      return `${numbers} ${operator}`;
    })
    .join(' ');
}

/** How far the handles of a curve are from its ends, so that four curves are a circle. */
const handle = 0.5523;

export function circle(x: number, y: number, radius: number): string {
  return rectangle({ x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius, radius });
}

export function rectangle({
  x,
  y,
  width,
  height,
  radius = 0,
}: Pick<BoxMark, 'x' | 'y' | 'width' | 'height' | 'radius'>): string {
  const r = Math.min(radius, width / 2, height / 2);
  if (r <= 0) return `${[x, y, width, height].map(num).join(' ')} re`;
  const [right, bottom, k] = [x + width, y + height, r * (1 - handle)];
  return pathOf([
    { to: 'move', x: x + r, y },
    { to: 'line', x: right - r, y },
    { to: 'curve', x1: right - k, y1: y, x2: right, y2: y + k, x: right, y: y + r },
    { to: 'line', x: right, y: bottom - r },
    { to: 'curve', x1: right, y1: bottom - k, x2: right - k, y2: bottom, x: right - r, y: bottom },
    { to: 'line', x: x + r, y: bottom },
    { to: 'curve', x1: x + k, y1: bottom, x2: x, y2: bottom - k, x, y: bottom - r },
    { to: 'line', x, y: y + r },
    { to: 'curve', x1: x, y1: y + k, x2: x + k, y2: y, x: x + r, y },
    { to: 'close' },
  ]);
}

/** The head of an arrow at the end of a line: eight long, seven wide, a little over the end. */
export function arrowHead(segments: readonly Segment[]): readonly Segment[] | undefined {
  const places = segments.flatMap((it) =>
    it.to === 'close'
      ? []
      : it.to === 'curve'
        ? [
            { x: it.x1, y: it.y1 },
            { x: it.x2, y: it.y2 },
            { x: it.x, y: it.y },
          ]
        : [{ x: it.x, y: it.y }],
  );
  const end = places.at(-1);
  const before = places.findLast(({ x, y }) => x !== end?.x || y !== end?.y);
  if (end === undefined || before === undefined) return undefined;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const at = (along: number, across: number) => ({
    x: end.x + along * dx - across * dy,
    y: end.y + along * dy + across * dx,
  });
  return [
    { to: 'move', ...at(-7, -3.5) },
    { to: 'line', ...at(1, 0) },
    { to: 'line', ...at(-7, 3.5) },
    { to: 'close' },
  ];
}
