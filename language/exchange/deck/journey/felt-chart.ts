import { scoreOf } from '../../../model/feelings.ts';
import { colours, faint } from '../colours.ts';
import type { ChartPart, SlidePart } from '../plan.ts';
import { box, run } from '../shapes.ts';
import { titled } from '../text-fit.ts';
import { comparedWith, scoreIn, shownScore } from './feelings.ts';
import { columnsLeft } from './pages.ts';
import type { RowData } from './row.ts';

const usualHeight = 84;
const tightHeight = 58;
const labelWidth = 20;

/** The curve, and that of the journey which this one compares itself with; undefined where no score is known. */
export function chartIn({ data: { facts }, page, isTight }: RowData): ChartPart | undefined {
  const { journey, columns } = page;
  const scores = columns.map(({ touchpoint }) => touchpoint && scoreOf(touchpoint, facts));
  const other = comparedWith(journey, facts);
  const others = columns.map(({ touchpoint }) => touchpoint && scoreIn(other, touchpoint, facts));
  if ([...scores, ...others].every((it) => it === undefined)) return undefined;
  const isCompared = other !== undefined && others.some((it) => it !== undefined);
  const titles = columns.map(({ touchpoint }) => (touchpoint ? titled(touchpoint) : 'No touchpoints yet'));
  return {
    kind: 'chart',
    x: columnsLeft,
    y: 0,
    width: columns.length * page.columnWidth,
    height: isTight ? tightHeight : usualHeight,
    name: `Emotion curve of ${titled(journey)}`,
    alt: `Emotion curve, from −2 to +2: ${titles.map((it, index) => `${it} ${shownScore(scores[index])}`).join(', ')}`,
    categories: titles,
    series: [
      { name: titled(journey), colour: colours.curve, values: scores },
      ...(isCompared ? [{ name: titled(other), colour: colours.compared, values: others }] : []),
    ],
    min: -2.4,
    max: 2.4,
    showsCategories: false,
  };
}

/** The good half and the bad half, and what the scale means, behind the chart. */
export function backdrop({ width, height }: ChartPart): readonly SlidePart[] {
  const half = { x: columnsLeft, width, height: height / 2 };
  const label = (text: string, y: number) =>
    box(
      { x: columnsLeft - labelWidth - 3, y, width: labelWidth, height: 12 },
      {
        name: `Scale: ${text}`,
        alt: `Scale of the emotion curve: ${text}`,
        paragraphs: [[run(text, { colour: colours.muted })]],
        align: 'right',
      },
    );
  return [
    box({ ...half, y: 0 }, { name: 'Feels good', alt: '', fill: faint('good') }),
    box({ ...half, y: height / 2 }, { name: 'Feels bad', alt: '', fill: faint('bad') }),
    label('+2', 1),
    label('0', height / 2 - 6),
    label('−2', height - 13),
  ];
}
