import type { PathCommand } from 'fontkit';

/** The outline with its cubic curves, which TrueType does not know, as quadratic ones: never further off than a unit. */
export function quadratic(commands: readonly PathCommand[]): readonly PathCommand[] {
  if (!commands.some(({ command }) => command === 'bezierCurveTo')) return commands;
  let at: Place = [0, 0];
  return commands.flatMap((command) => {
    const from = at;
    const [x, y] = command.args.slice(-2);
    if (x !== undefined && y !== undefined) at = [x, y];
    return command.command === 'bezierCurveTo' ? split(from, command.args) : [command];
  });
}

type Place = readonly [x: number, y: number];

/** A curve by its four points; each list holds one coordinate. */
interface Curve {
  readonly x: readonly [number, number, number, number];
  readonly y: readonly [number, number, number, number];
}

const nearest = 0.5;

function split(
  from: Place,
  [ax = 0, ay = 0, bx = 0, by = 0, x = 0, y = 0]: readonly number[],
): PathCommand[] {
  const curve: Curve = { x: [from[0], ax, bx, x], y: [from[1], ay, by, y] };
  // How far off the best single one is; of n pieces, each is n³ times nearer.
  const off = (Math.sqrt(3) / 36) * Math.hypot(bend(curve.x), bend(curve.y));
  const count = Math.max(1, Math.ceil(Math.cbrt(off / nearest)));
  return Array.from({ length: count }, (_, index) => {
    const [begin, end] = [index / count, (index + 1) / count];
    const to = index === count - 1 ? [x, y] : [at(curve.x, end), at(curve.y, end)];
    const middle = [control(curve.x, begin, end), control(curve.y, begin, end)];
    return { command: 'quadraticCurveTo' as const, args: [...middle, ...to] };
  });
}

function bend([a, b, c, d]: Curve['x']): number {
  return d - 3 * c + 3 * b - a;
}

function at([a, b, c, d]: Curve['x'], t: number): number {
  const s = 1 - t;
  return s * s * s * a + 3 * s * s * t * b + 3 * s * t * t * c + t * t * t * d;
}

function slope([a, b, c, d]: Curve['x'], t: number): number {
  const s = 1 - t;
  return 3 * (s * s * (b - a) + 2 * s * t * (c - b) + t * t * (d - c));
}

/** The middle point of the quadratic curve that stands for a piece: halfway between what its two ends ask for. */
function control(curve: Curve['x'], begin: number, end: number): number {
  const step = end - begin;
  const first = at(curve, begin) + (slope(curve, begin) * step) / 2;
  const last = at(curve, end) - (slope(curve, end) * step) / 2;
  return (first + last) / 2;
}
