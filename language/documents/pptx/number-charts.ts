import { setContentTypes } from './content-types.ts';
import type { Package } from './package.ts';
import { placeOf, relationshipsOf, retarget } from './relationships.ts';
import { slidePaths } from './slide-paths.ts';

const chartType = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Counts the charts of a deck from 1: pptxgenjs counts on from the deck before. */
export function numberCharts(files: Package): void {
  const said = new Map<string, string>();
  let number = 0;
  for (const slide of slidePaths(files)) {
    for (const { id, type, path } of relationshipsOf(files, slide)) {
      if (type !== 'chart' || path === undefined) continue;
      number += 1;
      const chart = `ppt/charts/chart${number}.xml`;
      move(files, path, chart);
      move(files, placeOf(path), placeOf(chart));
      said.set(chart, chartType);
      retarget(files, slide, id, chart);
      moveWorkbook(files, chart, `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`);
    }
  }
  setContentTypes(files, said);
}

function moveWorkbook(files: Package, chart: string, place: string): void {
  const workbook = relationshipsOf(files, chart).find(({ type }) => type === 'package');
  if (workbook?.path === undefined) return;
  move(files, workbook.path, place);
  retarget(files, chart, workbook.id, place);
}

/** The numbers only ever become smaller, so no part takes the place of one that is still to move. */
function move(files: Package, from: string, to: string): void {
  const bytes = files.get(from);
  if (bytes === undefined || from === to) return;
  files.delete(from);
  files.set(to, bytes);
}
