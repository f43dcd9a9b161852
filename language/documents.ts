/**
 * The second door of the language: what makes PDF, PNG and PowerPoint. It stands apart because it brings large
 * libraries along; load it when somebody exports. It is a bundle of its own, so it takes and gives plain data only:
 * scenes, plans of slides, bytes.
 */
import type { drawPdf } from './documents/pdf.ts';
import type { drawPng } from './documents/png.ts';
import type { readDeck, writeDeck } from './documents/pptx.ts';

export type { DrawnDocument, SystemFonts } from './documents/drawn.ts';
export { drawPdf } from './documents/pdf.ts';
export { drawPng } from './documents/png.ts';
export { readDeck, writeDeck } from './documents/pptx.ts';

export interface Documents {
  readonly drawPdf: typeof drawPdf;
  readonly drawPng: typeof drawPng;
  readonly readDeck: typeof readDeck;
  readonly writeDeck: typeof writeDeck;
}
