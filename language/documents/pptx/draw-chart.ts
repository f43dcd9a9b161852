import type { Slide as Drawing } from 'pptxgenjs';
import { type ChartPart, smallestText } from '../../exchange/deck/plan.ts';
import { cleanText } from './clean-text.ts';
import { colourCode } from './colour-code.ts';
import { inches } from './units.ts';

/** A line chart that has its numbers with it, in a workbook that PowerPoint opens to edit them. */
export function drawChart(drawing: Drawing, part: ChartPart): void {
  const labels = part.categories.map(cleanText);
  drawing.addChart(
    'line',
    part.series.map(({ name, values }) => ({
      name: cleanText(name),
      labels,
      values: labels.map((_, index) => values[index] ?? null),
    })),
    {
      ...inches(part),
      chartColors: part.series.map(({ colour }) => colourCode(colour)),
      valAxisMinVal: part.min,
      valAxisMaxVal: part.max,
      valAxisHidden: true,
      valAxisLabelColor: colourCode({ theme: 'text1' }),
      valAxisLineShow: false,
      valGridLine: { style: 'none' },
      catAxisHidden: !part.showsCategories,
      catAxisLabelPos: 'low',
      catAxisLabelFontSize: smallestText,
      catAxisLabelColor: colourCode({ theme: 'text1' }),
      catAxisLineShow: false,
      catGridLine: { style: 'none' },
      ...(!part.showsCategories && { layout: { x: 0, y: 0, w: 1, h: 1 } }),
      lineSize: 2.25,
      lineDataSymbol: 'circle',
      lineDataSymbolSize: 7,
      displayBlanksAs: 'gap',
      showLegend: false,
    },
  );
}
