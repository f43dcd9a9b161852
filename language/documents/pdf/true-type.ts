import type { PathCommand } from 'fontkit';
import { quadratic } from './quadratic.ts';

/** A glyph of a font that is to be written. */
export interface OutlinedGlyph {
  readonly advance: number;
  readonly outline: readonly PathCommand[];
}

/** How large the letters of a font are, in its units. */
export interface FontShape {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
}

/** From the left, bottom, right and top. */
export type Bounds = readonly [number, number, number, number];

/** A TrueType font of these glyphs, in this order, with the tables that a PDF needs; and how far its glyphs reach. */
export function trueType(
  glyphs: readonly OutlinedGlyph[],
  shape: FontShape,
): { readonly bytes: Uint8Array; readonly bounds: Bounds } {
  const drawn = glyphs.map(({ outline }) => contoursOf(outline));
  const packed = drawn.map(packGlyph);
  const boxes = drawn.map(boundsOf);
  const bounds = boxes.reduce(joinedBounds, [0, 0, 0, 0]);
  const points = drawn.map((contours) => contours.reduce((sum, { length }) => sum + length, 0));
  const widest = Math.max(...glyphs.map(({ advance }) => advance));
  const tables: readonly (readonly [string, Uint8Array])[] = [
    ['glyf', joinedBytes(packed)],
    ['head', head(shape, bounds)],
    ['hhea', hhea(shape, bounds, widest, glyphs.length)],
    ['hmtx', words(glyphs.flatMap(({ advance }, index) => [advance, boxes[index]?.[0] ?? 0]))],
    ['loca', loca(packed)],
    ['maxp', maxp(glyphs.length, Math.max(...points), Math.max(...drawn.map(({ length }) => length)))],
  ];
  return { bytes: fontFile(tables), bounds };
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOn: boolean;
}

/** Closed lines of points on the line and beside it, as TrueType bends them. */
function contoursOf(commands: readonly PathCommand[]): Point[][] {
  const contours: Point[][] = [];
  for (const { command, args } of quadratic(commands)) {
    const [a = 0, b = 0, c = 0, d = 0] = args.map(Math.round);
    if (command === 'moveTo') contours.push([{ x: a, y: b, isOn: true }]);
    else if (command === 'lineTo') contours.at(-1)?.push({ x: a, y: b, isOn: true });
    else if (command === 'quadraticCurveTo')
      contours.at(-1)?.push({ x: a, y: b, isOn: false }, { x: c, y: d, isOn: true });
  }
  return contours.map(withoutEnd).filter(({ length }) => length > 0);
}

/** A line that ends where it began does not say so twice. */
function withoutEnd(contour: Point[]): Point[] {
  const [first, last] = [contour[0], contour.at(-1)];
  const isTwice = contour.length > 1 && first?.x === last?.x && first?.y === last?.y && last?.isOn;
  return isTwice ? contour.slice(0, -1) : contour;
}

function packGlyph(contours: readonly Point[][]): Uint8Array {
  if (contours.length === 0) return new Uint8Array(0);
  const points = contours.flat();
  let count = -1;
  const ends = contours.map(({ length }) => {
    count += length;
    return count;
  });
  const flags = Uint8Array.from(points, ({ isOn }) => (isOn ? 1 : 0));
  const steps = (of: (point: Point) => number) =>
    words(points.map((point, index) => of(point) - (index === 0 ? 0 : of(points[index - 1] ?? point))));
  const header = words([contours.length, ...boundsOf(contours), ...ends, 0]);
  const bytes = joinedBytes([header, flags, steps(({ x }) => x), steps(({ y }) => y)]);
  return joinedBytes([bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

function boundsOf(contours: readonly Point[][]): Bounds {
  const points = contours.flat();
  if (points.length === 0) return [0, 0, 0, 0];
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function joinedBounds(a: Bounds, b: Bounds): Bounds {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}

function head({ unitsPerEm }: FontShape, bounds: Bounds): Uint8Array {
  // Version 1, no checksum, the magic number, flags, units, two dates, bounds, style, smallest size, long offsets.
  const dates = [0, 0, 0, 0, 0, 0, 0, 0];
  return words([1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 3, unitsPerEm, ...dates, ...bounds, 0, 6, 2, 1, 0]);
}

function hhea({ ascent, descent }: FontShape, bounds: Bounds, widest: number, count: number): Uint8Array {
  return words([1, 0, ascent, descent, 0, widest, bounds[0], 0, bounds[2], 1, 0, 0, 0, 0, 0, 0, 0, count]);
}

function maxp(count: number, points: number, contours: number): Uint8Array {
  return words([1, 0, count, points, contours, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]);
}

function loca(packed: readonly Uint8Array[]): Uint8Array {
  let offset = 0;
  const offsets = packed.map(({ length }) => {
    offset += length;
    return offset;
  });
  return longs([0, ...offsets]);
}

function fontFile(tables: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const power = Math.floor(Math.log2(tables.length));
  const range = 16 * 2 ** power;
  const header = words([1, 0, tables.length, range, power, tables.length * 16 - range]);
  let offset = header.length + tables.length * 16;
  const entries: Uint8Array[] = [];
  const bodies: Uint8Array[] = [];
  for (const [tag, table] of tables) {
    const body = joinedBytes([table, new Uint8Array((4 - (table.length % 4)) % 4)]);
    const name = Uint8Array.from(tag, (letter) => letter.charCodeAt(0));
    entries.push(joinedBytes([name, longs([sumOf(body), offset, table.length])]));
    bodies.push(body);
    offset += body.length;
  }
  return joinedBytes([header, ...entries, ...bodies]);
}

function sumOf(body: Uint8Array): number {
  const view = new DataView(body.buffer);
  let sum = 0;
  for (let at = 0; at < body.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}

function words(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [index, value] of values.entries()) view.setInt16(index * 2, Math.round(value));
  return new Uint8Array(view.buffer);
}

function longs(values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 4));
  for (const [index, value] of values.entries()) view.setUint32(index * 4, value);
  return new Uint8Array(view.buffer);
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
