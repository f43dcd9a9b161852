import PptxGenJs, { type Slide as Drawing } from 'pptxgenjs';
import { type DeckPlan, type Slide, slideHeight, slideWidth } from '../../exchange/deck/plan.ts';
import { cleanText } from './clean-text.ts';
import { drawChart } from './draw-chart.ts';
import { drawLine, drawShape } from './draw-shape.ts';
import { drawTable } from './draw-table.ts';

/**
 * The slides as pptxgenjs makes them: every shape at its place, in order, behind the title and, on a title slide with
 * one, the subtitle. What pptxgenjs cannot say is put in afterwards.
 */
export async function drawSlides({ slides }: DeckPlan): Promise<Uint8Array> {
  const deck = new PptxGenJs();
  deck.defineLayout({ name: 'wide', width: slideWidth / 72, height: slideHeight / 72 });
  deck.layout = 'wide';
  // The first layout is pptxgenjs' own; this is the second.
  deck.defineSlideMaster({ title: 'Title Slide' });
  for (const slide of slides) {
    drawSlide(deck.addSlide(slide.layout === 'title' ? { masterName: 'Title Slide' } : {}), slide);
  }
  return deck.write({ outputType: 'uint8array', compression: false });
}

function drawSlide(drawing: Drawing, { title, subtitle, parts, notes }: Slide): void {
  drawing.addText(cleanText(title), { x: 0, y: 0, w: 1, h: 1 });
  if (subtitle !== undefined) drawing.addText(cleanText(subtitle), { x: 0, y: 0, w: 1, h: 1 });
  for (const part of parts) {
    switch (part.kind) {
      case 'shape':
        drawShape(drawing, part);
        break;
      case 'line':
        drawLine(drawing, part);
        break;
      case 'table':
        drawTable(drawing, part);
        break;
      case 'chart':
        drawChart(drawing, part);
    }
  }
  if (notes !== '') drawing.addNotes(notes);
}
