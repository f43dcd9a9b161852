/** What we use of fontkit, and what its own types leave out. Scripts and tests use the same. */
declare module 'fontkit' {
  export interface Glyph {
    readonly id: number;
    /** The letters it stands for. */
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface Point {
    x: number;
    y: number;
    copy(): Point;
  }

  /** A glyph as WOFF2 packs it: points, or other glyphs that it is made of. */
  export interface PackedGlyph {
    readonly points?: readonly Point[];
    readonly components?: readonly { readonly glyphID: number; dx: number; dy: number }[];
  }

  export interface Font {
    readonly postscriptName: string | null;
    /** By their tags. */
    readonly directory: { readonly tables: Readonly<Record<string, unknown>> };
    readonly 'OS/2'?: { readonly fsType?: Readonly<Record<string, boolean>> };
    /** What the font can be varied in, by tags: `wght`. */
    readonly variationAxes: Readonly<Record<string, unknown>>;
    getVariation(settings: Readonly<Record<string, number>>): Font;
    readonly characterSet: readonly number[];
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly stream: { readonly constructor: new (bytes: Uint8Array) => unknown };
    readonly constructor: new (stream: unknown, variation: readonly number[] | null) => Font;
    readonly _variationProcessor: { transformPoints(glyph: number, points: readonly Point[]): void } | null;
    readonly _layoutEngine: {
      readonly engine?: {
        readonly GPOSProcessor: { applyAnchor(mark: unknown, anchor: unknown, index: number): void } | null;
      };
    };
    readonly _transformedGlyphs: readonly PackedGlyph[];
    _transformGlyfTable(): void;
    hasGlyphForCodePoint(code: number): boolean;
    glyphForCodePoint(code: number): Glyph;
    getGlyph(id: number, codePoints?: readonly number[]): Glyph;
    layout(
      text: string,
      features?: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): {
      readonly glyphs: readonly Glyph[];
      readonly positions: readonly GlyphPosition[];
      readonly advanceWidth: number;
    };
  }

  /** A file that holds several fonts. */
  export interface Collection {
    readonly fonts: readonly Font[];
  }

  export function create(bytes: Uint8Array): Font;
  export function openSync(path: string): Font;
}
