import { colours } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { SlidePart } from '../plan.ts';
import { box, run, sizes } from '../shapes.ts';
import { shorten, titled } from '../text-fit.ts';
import { comparedWith } from './feelings.ts';
import type { Page } from './pages.ts';
import type { Row } from './row.ts';

const legendTop = 516;

/** What the signs of a slide mean: only of those that stand on it. */
export function drawLegend(
  { facts }: DeckData,
  { columns, waits, journey }: Page,
  rows: readonly Row[],
): readonly SlidePart[] {
  const shown = new Set(rows.map((it) => it.title));
  const has = (keyword: string) => columns.some(({ touchpoint }) => touchpoint?.has(keyword));
  const isNobody = columns.some(
    ({ touchpoint: it }) => it !== undefined && !it.isOutside && !it.has('owner'),
  );
  const other = comparedWith(journey, facts);
  const signs: readonly (readonly [boolean, string])[] = [
    [has('moment-of-truth'), '★ and strong line: moment of truth'],
    [has('outside'), 'dashed card: outside the brand'],
    [shown.has('Waits') && waits.length > 0, 'dashed pill: the customer waits'],
    [shown.has('Emotion') && has('emotion'), 'curve: −2 very bad to +2 very good'],
    [shown.has('Emotion') && other !== undefined, `second curve: ${other ? titled(other) : ''}`],
    [shown.has('Owner') && isNobody, '? nobody owns it'],
    [shown.has('Promises') && has('explains'), '○ promise explained'],
    [shown.has('Promises') && has('delivers'), '● promise delivered'],
  ];
  const said = signs.filter(([isShown]) => isShown).map(([, words]) => words);
  if (said.length === 0) return [];
  const place = { x: 36, y: legendTop, width: 888, height: 15 };
  const text = shorten(said.join('  ·  '), { width: place.width, size: sizes.small }, 1).text;
  const paragraphs = [[run(text, { colour: colours.muted })]];
  return [box(place, { name: 'Legend', alt: `Legend: ${said.join('; ')}`, paragraphs, anchor: 'middle' })];
}
