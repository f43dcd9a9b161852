import type { Font, Glyph, PathCommand } from 'fontkit';

/** One slice of a font in one weight, or a font of the machine, ready to set texts. */
export interface OpenFont {
  /** The family's name and the weight's: `NotoSansJP-SemiBold`. Slices of one family and weight share it. */
  readonly name: string;
  /** The slice, or the file; with the name, it is what a glyph's number belongs to. */
  readonly file: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  /** Whether its licence lets documents carry it along. */
  readonly isEmbeddable: boolean;
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

/** Makes a font of fontkit's ready; `prepare` is called before the outline of a glyph is first asked for. */
export function readyFont(
  font: Font,
  names: Pick<OpenFont, 'name' | 'file' | 'isEmbeddable'>,
  prepare: (glyph: number) => void = () => undefined,
): OpenFont {
  passOverMissingAnchors(font);
  const glyphs = keepLetters(font, prepare);
  return {
    ...names,
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

/**
 * fontkit keeps a glyph with the letters that it first stood for, whatever it stands for later. This sees to it that each
 * has its own, and gives the glyphs by their numbers.
 */
function keepLetters(font: Font, prepare: (glyph: number) => void): (id: number) => Glyph {
  const original = font.getGlyph.bind(font);
  const prepared = new Set<number>();
  const get = (id: number): Glyph => {
    if (!prepared.has(id)) {
      prepared.add(id);
      prepare(id);
    }
    return original(id);
  };
  font.getGlyph = (id, codePoints = []) => Object.create(get(id), { codePoints: { value: codePoints } });
  return get;
}
