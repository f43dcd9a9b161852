import { iconPaths } from '../../views/scene/icons.ts';
import type { Palette } from '../../views/scene/palette.ts';
import type { BoxMark, DiscMark, IconMark, PathMark, Segment } from '../../views/scene/scene.ts';
import { arrowHead, circle, pathOf, rectangle, svgPath } from './paths.ts';

/** Numbers to a thousandth: what a page's operators are made of. */
export function num(value: number): string {
  return `${Math.round(value * 1000) / 1000 + 0}`;
}

/** A colour as three shares of one. */
export function rgb(hex: string): string {
  return [1, 3, 5].map((at) => num(Number.parseInt(hex.slice(at, at + 2), 16) / 255)).join(' ');
}

interface Look {
  readonly fill?: string | undefined;
  readonly stroke?: string | undefined;
  readonly width?: number | undefined;
  readonly dash?: readonly number[] | undefined;
}

/** Fills and strokes an outline, and leaves everything else as it was. */
function painted(outline: string, { fill, stroke, width = 1, dash }: Look): string {
  if (fill === undefined && stroke === undefined) return '';
  const paint = fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B';
  return [
    'q',
    ...(fill === undefined ? [] : [`${rgb(fill)} rg`]),
    ...(stroke === undefined ? [] : [`${rgb(stroke)} RG ${num(width)} w`]),
    ...(dash === undefined ? [] : [`[${dash.map(num).join(' ')}] 0 d`]),
    `${outline} ${paint} Q`,
  ].join(' ');
}

export function paintBox(box: BoxMark, palette: Palette): string {
  const { fill, stroke, strokeWidth, dash, hatch } = box;
  const outline = rectangle(box);
  const plain = painted(outline, {
    fill: fill && palette[fill],
    stroke: stroke && palette[stroke],
    width: strokeWidth,
    dash,
  });
  return hatch === undefined ? plain : `${plain} q ${outline} W n ${hatchLines(box, palette[hatch])} Q`;
}

/** Lines from the lower left to the upper right, at the same places wherever the boxes are; the SVG has the same. */
function hatchLines({ x, y, width, height }: BoxMark, colour: string): string {
  const lines: string[] = [];
  const first = Math.floor((x + y) / Math.SQRT2 / hatchStep);
  const last = Math.ceil((x + y + width + height) / Math.SQRT2 / hatchStep);
  for (let index = first; index <= last; index += 1) {
    const sum = Math.SQRT2 * (index * hatchStep + 0.5);
    lines.push(`${num(sum - y)} ${num(y)} m ${num(sum - y - height)} ${num(y + height)} l`);
  }
  return `${rgb(colour)} RG 1 w ${lines.join(' ')} S`;
}

const hatchStep = 8;

export function paintDisc({ x, y, radius, fill, stroke, width, dash }: DiscMark, palette: Palette): string {
  const look = { fill: fill && palette[fill], stroke: stroke && palette[stroke], width, dash };
  return painted(circle(x, y, radius), look);
}

export function paintPath(mark: PathMark, palette: Palette): string {
  const { segments, fill, stroke, width, dash, arrow } = mark;
  const look = { fill: fill && palette[fill], stroke: stroke && palette[stroke], width, dash };
  const line = `q ${rounded} ${painted(pathOf(segments), look)} Q`;
  if (!arrow || look.stroke === undefined) return line;
  return `${line} ${paintHead(segments, look.stroke)}`;
}

const rounded = '1 J 1 j';

function paintHead(segments: readonly Segment[], colour: string): string {
  const head = arrowHead(segments);
  return head === undefined ? '' : painted(pathOf(head), { fill: colour });
}

export function paintIcon({ name, x, y, size, colour, filled }: IconMark, palette: Palette): string {
  const scale = num(size / 24);
  const look = { fill: filled ? palette[colour] : undefined, stroke: palette[colour], width: 2 };
  const strokes = iconPaths(name).map((path) => painted(svgPath(path), look));
  return `q ${rounded} ${scale} 0 0 ${scale} ${num(x)} ${num(y)} cm ${strokes.join(' ')} Q`;
}
