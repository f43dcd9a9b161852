import type { Palette } from '../views/scene/palette.ts';
import type { Scene } from '../views/scene/scene.ts';
import type { DrawnDocument, Resource } from './drawn.ts';

export interface PdfOptions {
  readonly palette: Palette;
  readonly resource: Resource;
  /** Told as pages are done. */
  progress?(done: number, of: number): void;
}

/** A PDF with a page for each scene, as large as the scene, and a bookmark for each. */
export async function drawPdf(
  document: { readonly title: string; readonly pages: readonly Scene[] },
  options: PdfOptions,
): Promise<DrawnDocument> {
  throw new Error(`Still to come: ${document.title}, ${options.palette.ink}.`);
}
