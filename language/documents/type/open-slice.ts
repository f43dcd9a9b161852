import { create, type Font, type PackedGlyph, type Point } from 'fontkit';
import type { Weight } from '../../views/scene/scene.ts';
import { type OpenFont, readyFont } from './open-font.ts';

/** How heavy the letters are: as in the preview, bold is half-bold. */
export const weights: Readonly<Record<Weight, readonly [number, string]>> = {
  regular: [400, 'Regular'],
  bold: [600, 'SemiBold'],
};

/** Opens a WOFF2 file that ships with Waymark; of one that holds all weights, it takes the one that is asked for. */
export function openSlice(
  bytes: Uint8Array,
  { family, file, weight }: { family: string; file: string; weight: Weight },
): OpenFont {
  const [heavy, weightName] = weights[weight];
  const all = create(bytes);
  const font = all.directory.tables.fvar === undefined ? all : instanceOf(all, bytes, heavy);
  unpack(font);
  const names = { name: `${family}-${weightName}`, file, isEmbeddable: true };
  return readyFont(font, names, (glyph) => vary(font, glyph));
}

/** Its own way to instances, `getVariation`, knows nothing of WOFF2. */
function instanceOf(font: Font, bytes: Uint8Array, weight: number): Font {
  return new font.constructor(new font.stream.constructor(bytes), [weight]);
}

/** Reads the outlines as they are before they are varied: that is for `vary` to do. */
function unpack(font: Font): void {
  Object.defineProperty(font, '_variationProcessor', { value: null, configurable: true });
  font._transformGlyfTable();
  // What was shadowed is found again on its class.
  Reflect.deleteProperty(font, '_variationProcessor');
}

/** Moves the points of a glyph to where they are in the weight that the font was opened in. */
function vary(font: Font, id: number): void {
  const variation = font._variationProcessor;
  const packed = font._transformedGlyphs[id];
  if (variation === null || packed === undefined) return;
  const points = packed.points ?? packed.components?.map(({ dx, dy }) => point(dx, dy));
  if (points === undefined) return;
  // The four points behind the outline stand for the space around it, which other tables say as well.
  variation.transformPoints(id, [...points, point(0, 0), point(0, 0), point(0, 0), point(0, 0)]);
  moveComponents(packed, points);
}

function moveComponents({ components }: PackedGlyph, points: readonly Point[]): void {
  for (const [index, component] of (components ?? []).entries()) {
    component.dx = points[index]?.x ?? component.dx;
    component.dy = points[index]?.y ?? component.dy;
  }
}

function point(x: number, y: number): Point & { endContour: boolean } {
  return { x, y, endContour: true, copy: () => point(x, y) };
}
