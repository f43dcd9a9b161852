import { backdrop, chartIn } from '../felt-chart.ts';
import { wordsAt } from '../felt-words.ts';
import { beside, type Row } from '../row.ts';

/** The emotion curve as a chart in line with the columns, and below it how each touchpoint feels, in words. */
export const emotion: Row = {
  title: 'Emotion',
  draw(row) {
    const { data, page } = row;
    const isKnown = page.columns.some(({ touchpoint }) => touchpoint?.emotion !== undefined);
    if (!isKnown) return [];
    const chart = chartIn(row);
    const words = beside(page.columns.flatMap((it) => wordsAt(data, it) ?? []));
    const down = chart === undefined ? 0 : chart.height + 3;
    return [
      {
        height: down + words.height,
        parts: [
          ...(chart === undefined ? [] : [...backdrop(chart), chart]),
          ...words.parts.map((it) => ({ ...it, y: it.y + down })),
        ],
        full: words.full,
      },
    ];
  },
};
