import type { PathCommand } from 'fontkit';
import type PDFDocument from 'pdfkit';
import type { PdfObject } from 'pdfkit';
import type { OpenFont } from '../type/open-font.ts';
import type { SetGlyph } from '../type/shape.ts';
import { toUnicode } from './to-unicode.ts';
import { type OutlinedGlyph, trueType } from './true-type.ts';

/** A glyph as a page names it. */
export interface NamedGlyph {
  /** Four hexadecimal digits. */
  readonly code: string;
  /** How far it goes, in thousandths of the size. */
  readonly advance: number;
}

/**
 * The fonts of a document, each with the glyphs that its pages use. A glyph has one code for each text that it stands
 * for, so that what is copied out of the document is what was written.
 */
export class EmbeddedFonts {
  readonly #pdf: PDFDocument;
  readonly #fonts = new Map<string, EmbeddedFont>();

  constructor(pdf: PDFDocument) {
    this.#pdf = pdf;
  }

  /** The font's name on the current page. Slices of one font are one font in the document. */
  nameOf(font: OpenFont): string {
    const embedded = this.#embedded(font);
    this.#pdf.page.fonts[embedded.name] = embedded.object;
    return embedded.name;
  }

  glyph(font: OpenFont, glyph: SetGlyph): NamedGlyph {
    return this.#embedded(font).glyph(font, glyph);
  }

  /** Writes them; to be called when all pages are drawn. */
  end(): void {
    for (const font of this.#fonts.values()) font.end(this.#pdf);
  }

  #embedded(font: OpenFont): EmbeddedFont {
    const key = `${font.name} ${font.unitsPerEm}`;
    let embedded = this.#fonts.get(key);
    if (embedded === undefined) {
      embedded = new EmbeddedFont(`F${this.#fonts.size + 1}`, font, this.#pdf.ref({ Type: 'Font' }));
      this.#fonts.set(key, embedded);
    }
    return embedded;
  }
}

class EmbeddedFont {
  readonly name: string;
  readonly object: PdfObject;
  readonly #font: OpenFont;
  readonly #named = new Map<string, NamedGlyph>();
  readonly #glyphs: OutlinedGlyph[];
  readonly #texts: string[] = [''];

  constructor(name: string, font: OpenFont, object: PdfObject) {
    this.name = name;
    this.object = object;
    this.#font = font;
    this.#glyphs = [{ advance: font.unitsPerEm, outline: [] }];
  }

  glyph(font: OpenFont, { width, text, parts }: SetGlyph): NamedGlyph {
    const units = font.unitsPerEm;
    const [first, ...others] = parts;
    // One that stands by itself is as wide as the font has it: its neighbours draw nearer by numbers on the page.
    const isAlone = others.length === 0 && first !== undefined && first.x === 0 && first.y === 0;
    const advance = isAlone ? font.widthOf(first.id) : Math.round(width * units);
    const placed = parts.map(({ id, x, y }) => ({ id, x: Math.round(x * units), y: Math.round(y * units) }));
    const key = `${font.file} ${text} ${advance} ${placed.map(({ id, x, y }) => `${id} ${x} ${y}`).join(' ')}`;
    let named = this.#named.get(key);
    if (named === undefined) {
      const code = this.#glyphs.length.toString(16).padStart(4, '0');
      this.#glyphs.push({
        advance,
        outline: placed.flatMap(({ id, x, y }) => moved(font.outline(id), x, y)),
      });
      this.#texts.push(text);
      named = { code, advance: this.#thousandths(advance) };
      this.#named.set(key, named);
    }
    return named;
  }

  end(pdf: PDFDocument): void {
    const file = trueType(this.#glyphs, this.#font);
    const fontName = `${tagOf(this.name)}+${this.#font.name}`;
    const [ascent, descent] = [this.#font.ascent, this.#font.descent].map((it) => this.#thousandths(it));
    const descriptor = {
      Type: 'FontDescriptor',
      FontName: fontName,
      Flags: 4,
      FontBBox: file.bounds.map((it) => this.#thousandths(it)),
      ItalicAngle: 0,
      Ascent: ascent,
      Descent: descent,
      CapHeight: ascent,
      StemV: 80,
      FontFile2: written(pdf, { Length1: file.bytes.length }, file.bytes),
    };
    const descendant = {
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: fontName,
      CIDSystemInfo: { Registry: new String('Adobe'), Ordering: new String('Identity'), Supplement: 0 },
      FontDescriptor: written(pdf, descriptor),
      CIDToGIDMap: 'Identity',
      W: [0, this.#glyphs.map(({ advance }) => this.#thousandths(advance))],
    };
    Object.assign(this.object.data, {
      Subtype: 'Type0',
      BaseFont: fontName,
      Encoding: 'Identity-H',
      DescendantFonts: [written(pdf, descendant)],
      ToUnicode: written(pdf, {}, toUnicode(this.#texts)),
    });
    this.object.end();
  }

  #thousandths(units: number): number {
    return Math.round((units * 1000) / this.#font.unitsPerEm);
  }
}

function moved(outline: readonly PathCommand[], x: number, y: number): readonly PathCommand[] {
  if (x === 0 && y === 0) return outline;
  return outline.map(({ command, args }) => ({
    command,
    args: args.map((value, at) => value + (at % 2 === 0 ? x : y)),
  }));
}

function written(pdf: PDFDocument, data: Record<string, unknown>, bytes?: Uint8Array): PdfObject {
  const object = pdf.ref(data);
  object.end(bytes);
  return object;
}

/** Six letters say that a font holds some of its glyphs only. */
function tagOf(name: string): string {
  const digits = [...name.slice(1).padStart(6, '0')];
  return digits.map((digit) => String.fromCharCode(65 + Number(digit))).join('');
}
