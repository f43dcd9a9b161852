import { styles } from '../map/styles.ts';
import { textBlock, widthOf } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type Sign, signMarks } from './matrix-cells.ts';
import { margin, type OverviewData } from './section.ts';

const words: readonly (readonly [Sign, string])[] = [
  ['explained', 'explained'],
  ['delivered', 'delivered'],
  ['planned', 'planned: to be delivered in a future journey'],
  ['missing', 'missing: expected here, and delivered nowhere in their journeys'],
];

/** What the signs in the matrix mean, those that are there; nothing where there are none. */
export function drawLegend(
  { right }: OverviewData,
  shown: ReadonlySet<Sign>,
  top: number,
): { readonly parts: readonly Part[]; readonly bottom: number } {
  const known = words.filter(([sign]) => shown.has(sign));
  if (known.length === 0) return { parts: [], bottom: top };
  const marks: Mark[] = [];
  let x = margin;
  for (const [sign, text] of known) {
    const room = { x: x + 18, y: top, width: right - x - 18, align: 'left' } as const;
    const { mark } = textBlock(text, styles.small, room);
    const state = sign === 'missing' ? 'broken' : 'draft';
    marks.push(...signMarks(sign, state, x + 7, top + 7.5), mark);
    x += 18 + widthOf(mark) + 22;
  }
  return { parts: [{ role: 'legend', marks }], bottom: top + 15 };
}
