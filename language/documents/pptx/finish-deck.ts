import type { DeckPlan } from '../../exchange/deck/plan.ts';
import { finishChart } from './finish-chart.ts';
import { finishNotes } from './finish-notes.ts';
import { finishSlide } from './finish-slide.ts';
import { finishWorkbook } from './finish-workbook.ts';
import type { Layouts } from './layouts.ts';
import type { Package } from './package.ts';
import { relatedPath, relationshipsOf } from './relationships.ts';
import { slidePaths } from './slide-paths.ts';
import { changePart } from './xml.ts';

/** Says in a deck of pptxgenjs, slide by slide, what pptxgenjs cannot say. */
export async function finishDeck(
  files: Package,
  plan: DeckPlan,
  layouts: Layouts,
  progress?: (done: number, of: number) => void | Promise<void>,
): Promise<void> {
  const { language } = plan;
  for (const [index, path] of slidePaths(files).entries()) {
    const slide = plan.slides[index];
    if (slide === undefined) continue;
    changePart(files, path, (document) => finishSlide(document, slide, { layouts, language }));
    finishCharts(files, path);
    const notes = relatedPath(files, path, 'notesSlide');
    if (notes !== undefined) changePart(files, notes, (it) => finishNotes(it, slide.notes, language));
    await progress?.(index + 1, plan.slides.length);
  }
}

function finishCharts(files: Package, slide: string): void {
  for (const { type, path } of relationshipsOf(files, slide)) {
    if (type !== 'chart' || path === undefined) continue;
    changePart(files, path, finishChart);
    const workbook = relatedPath(files, path, 'package');
    const bytes = files.get(workbook ?? '');
    if (workbook !== undefined && bytes !== undefined) files.set(workbook, finishWorkbook(bytes));
  }
}
