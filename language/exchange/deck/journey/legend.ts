import { colours } from '../colours.ts';
import type { SlidePart } from '../plan.ts';
import { box, run } from '../shapes.ts';
import type { Page } from './pages.ts';
import type { Row } from './row.ts';

const legendTop = 517;

/** What the signs of a slide mean: only of those that stand on it. */
export function drawLegend({ columns, waits, journey }: Page, rows: readonly Row[]): readonly SlidePart[] {
  const shown = new Set(rows.map((it) => it.title));
  const has = (keyword: string) => columns.some(({ touchpoint }) => touchpoint?.has(keyword));
  const isNobody = columns.some(
    ({ touchpoint: it }) => it !== undefined && !it.isOutside && !it.has('owner'),
  );
  const signs: readonly (readonly [boolean, string])[] = [
    [has('moment-of-truth'), '★ and strong line: moment of truth'],
    [has('outside'), 'dashed card: outside the brand'],
    [shown.has('Waits') && waits.length > 0, 'dashed pill: the customer waits'],
    [shown.has('Emotion') && has('emotion'), 'curve: −2 very bad to +2 very good'],
    [shown.has('Emotion') && journey.has('compares-with'), 'second curve: the journey it is compared with'],
    [shown.has('Owner') && isNobody, '? nobody owns it'],
    [shown.has('Promises') && has('explains'), '○ promise explained'],
    [shown.has('Promises') && has('delivers'), '● promise delivered'],
  ];
  const said = signs.filter(([isShown]) => isShown).map(([, words]) => words);
  if (said.length === 0) return [];
  const paragraphs = [[run(said.join('  ·  '), { colour: colours.muted })]];
  const place = { x: 36, y: legendTop, width: 888, height: 13 };
  return [box(place, { name: 'Legend', alt: `Legend: ${said.join('; ')}`, paragraphs, anchor: 'middle' })];
}
