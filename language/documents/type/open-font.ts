import { create, type Font, type Glyph, type PackedGlyph, type PathCommand, type Point } from 'fontkit';
import type { Weight } from '../../views/scene/scene.ts';

/** One slice of a font in one weight, ready to set texts. */
export interface OpenFont {
  /** The family's name and the weight's: `NotoSansJP-SemiBold`. Slices of one family and weight share it. */
  readonly name: string;
  /** The slice; with the name, it is what a glyph's number belongs to. */
  readonly file: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  has(code: number): boolean;
  /** Glyphs from left to right. */
  layout(text: string, direction: 'ltr' | 'rtl'): LaidOut;
  /** A glyph's outline in the font's units, upwards. */
  outline(glyph: number): readonly PathCommand[];
  widthOf(glyph: number): number;
}

type LaidOut = Pick<ReturnType<Font['layout']>, 'glyphs' | 'positions'>;

/** How far italic letters lean to the right for each unit upwards; the fonts have no italic of their own. */
export const slant = 0.25;

/** How heavy the letters are: as in the preview, bold is half-bold. */
const weights: Readonly<Record<Weight, readonly [number, string]>> = {
  regular: [400, 'Regular'],
  bold: [600, 'SemiBold'],
};

/** Opens a WOFF2 file; of one that holds all weights, it takes the one that is asked for. */
export function openFont(
  bytes: Uint8Array,
  { family, file, weight, isVariable }: { family: string; file: string; weight: Weight; isVariable: boolean },
): OpenFont {
  const [heavy, weightName] = weights[weight];
  const font = isVariable ? instanceOf(create(bytes), bytes, heavy) : create(bytes);
  unpack(font);
  passOverMissingAnchors(font);
  const glyphs = keepLetters(font);
  return {
    name: `${family}-${weightName}`,
    file,
    unitsPerEm: font.unitsPerEm,
    ascent: font.ascent,
    descent: font.descent,
    has: (code) => font.hasGlyphForCodePoint(code),
    layout: (text, direction) => layout(font, text, direction),
    outline: (glyph) => glyphs(glyph).path.commands,
    widthOf: (glyph) => glyphs(glyph).advanceWidth,
  };
}

function layout(font: Font, text: string, direction: 'ltr' | 'rtl'): LaidOut {
  try {
    return font.layout(text, [], undefined, undefined, direction);
  } catch {
    // It trips over some sequences that no language writes: they stand letter by letter.
    const letters = [...text].map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0));
    const glyphs = direction === 'rtl' ? letters.reverse() : letters;
    const positions = glyphs.map(({ advanceWidth }) => ({ xAdvance: advanceWidth, xOffset: 0, yOffset: 0 }));
    return { glyphs, positions };
  }
}

/** A font need not say where every accent stands on every letter; fontkit expects it to. */
function passOverMissingAnchors(font: Font): void {
  const positions = font._layoutEngine.engine?.GPOSProcessor;
  if (!positions) return;
  const apply = positions.applyAnchor.bind(positions);
  positions.applyAnchor = (mark, anchor, index) => {
    if (anchor) apply(mark, anchor, index);
  };
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

/**
 * fontkit keeps a glyph with the letters that it first stood for, whatever it stands for later; and it knows how to vary
 * glyphs, but not those of a WOFF2 file. This sees to both, and gives the glyphs by their numbers.
 */
function keepLetters(font: Font): (id: number) => Glyph {
  const original = font.getGlyph.bind(font);
  const varied = new Set<number>();
  const get = (id: number): Glyph => {
    if (!varied.has(id)) {
      varied.add(id);
      vary(font, id);
    }
    return original(id);
  };
  font.getGlyph = (id, codePoints = []) => Object.create(get(id), { codePoints: { value: codePoints } });
  return get;
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
