import type { StructureElement } from 'pdfkit';
import type { Palette } from '../views/scene/palette.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { DrawnDocument, FontSource } from './drawn.ts';
import { addBookmarks } from './pdf/bookmarks.ts';
import { EmbeddedFonts } from './pdf/embedded-fonts.ts';
import { openDocument } from './pdf/open-document.ts';
import { type Painter, paintPart } from './pdf/paint-part.ts';
import { num } from './pdf/paint-shapes.ts';
import { Typesetter } from './type/typesetter.ts';

export interface PdfOptions extends FontSource {
  readonly palette: Palette;
  /** Told as pages are done. */
  progress?(done: number, of: number): void | Promise<void>;
}

/** A PDF with a page for each scene, as large as the scene, and a bookmark for each. */
export async function drawPdf(
  { title, pages }: { readonly title: string; readonly pages: readonly Scene[] },
  { palette, progress, ...source }: PdfOptions,
): Promise<DrawnDocument> {
  const setter = await Typesetter.for(pages, source, true);
  const { pdf, bytes } = openDocument(title);
  const fonts = new EmbeddedFonts(pdf);
  const all = pdf.struct('Document', { title });
  for (const [index, scene] of pages.entries()) {
    drawPage(scene, all, { pdf, palette, setter, fonts });
    await progress?.(index + 1, pages.length);
  }
  all.end();
  pdf.addStructure(all);
  fonts.end();
  pdf.end();
  return { bytes: await bytes, lacking: setter.lacking, absent: setter.absent };
}

/** A CSS pixel is three quarters of a point. */
const usualScale = 0.75;

/** No reader has to show larger pages; larger scenes are drawn smaller. */
const longestSide = 14_400;

function drawPage(scene: Scene, all: StructureElement, painter: Painter): void {
  const { pdf } = painter;
  const scale = Math.min(usualScale, longestSide / scene.width, longestSide / scene.height);
  pdf.addPage({ size: [scene.width * scale, scene.height * scale], margin: 0 });
  pdf.addContent(`${num(scale)} 0 0 ${num(scale)} 0 0 cm`);
  const section = pdf.struct('Sect', { title: scene.title });
  all.add(section);
  for (const part of scene.parts) paintPart(part, section, painter);
  section.end();
  addBookmarks(pdf, scene, scale);
}
