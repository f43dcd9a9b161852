import type { BoxMark, Mark, Part, Scene, Segment } from '../../views/scene/scene.ts';

/** The scene with its hatched boxes drawn as boxes and lines: a repeated pattern takes longer than all the rest. */
export function plainHatch(scene: Scene): Scene {
  return { ...scene, parts: scene.parts.map(plainPart) };
}

function plainPart(part: Part): Part {
  const { marks, parts } = part;
  return {
    ...part,
    ...(marks && { marks: marks.flatMap(plainMarks) }),
    ...(parts && { parts: parts.map(plainPart) }),
  };
}

function plainMarks(mark: Mark): readonly Mark[] {
  if (mark.kind !== 'box' || mark.hatch === undefined) return [mark];
  const { hatch, ...box } = mark;
  return [box, { kind: 'path', segments: linesIn(box), stroke: hatch }];
}

const step = 8;

/** Lines from the lower left to the upper right, at the places where the SVG's pattern has them. */
function linesIn(box: BoxMark): Segment[] {
  const { x, y, width, height } = box;
  const segments: Segment[] = [];
  const last = Math.ceil((x + y + width + height) / Math.SQRT2 / step);
  for (let index = Math.floor((x + y) / Math.SQRT2 / step); index <= last; index += 1) {
    const sum = Math.SQRT2 * (index * step + 0.5);
    const [left, right] = [Math.max(x, sum - y - height), Math.min(x + width, sum - y)];
    const middle = (left + right) / 2;
    if (left >= right || !isInside(box, middle, sum - middle)) continue;
    const [from, to] = [lastInside(box, sum, middle, left), lastInside(box, sum, middle, right)];
    segments.push({ to: 'move', x: from, y: sum - from }, { to: 'line', x: to, y: sum - to });
  }
  return segments;
}

/** How far a line may go before it leaves a box with rounded corners; by halves, to a hundredth of a pixel. */
function lastInside(box: BoxMark, sum: number, inside: number, outside: number): number {
  let [near, far] = [inside, outside];
  while (Math.abs(far - near) > 0.01) {
    const middle = (near + far) / 2;
    if (isInside(box, middle, sum - middle)) near = middle;
    else far = middle;
  }
  return near;
}

function isInside({ x, y, width, height, radius = 0 }: BoxMark, atX: number, atY: number): boolean {
  const r = Math.min(radius, width / 2, height / 2);
  // The distance from the box that remains when its corners are cut off.
  const dx = Math.max(x + r - atX, atX - (x + width - r), 0);
  const dy = Math.max(y + r - atY, atY - (y + height - r), 0);
  return Math.hypot(dx, dy) <= r;
}
