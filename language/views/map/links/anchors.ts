import { textBlock, widthOf } from '../../scene/marks.ts';
import { type Column, type Frame, middleOf } from '../columns.ts';
import { styles } from '../styles.ts';
import { type Arrow, targetTitle } from './arrows.ts';

/** An arrow with the places where it leaves and enters, and what it says. */
export interface Anchored extends Arrow {
  readonly start: number;
  /** Undefined where it leads out of this map. */
  readonly end: number | undefined;
  readonly said: ReturnType<typeof textBlock> | undefined;
  /** From its left end to its right, its text counted in. */
  readonly left: number;
  readonly right: number;
}

/** One end of an arrow at a card. */
interface End {
  readonly arrow: Arrow;
  readonly isStart: boolean;
  /** How far it is to the other end, below 0 to the left. */
  readonly away: number;
  readonly place: number;
}

/** Gives each arrow places of its own at both cards, in an order in which those of one card do not cross. */
export function anchored(arrows: readonly Arrow[], frame: Frame): readonly Anchored[] {
  const ends = new Map<Column, End[]>();
  const add = (column: Column, end: End) => ends.set(column, [...(ends.get(column) ?? []), end]);
  for (const [place, arrow] of arrows.entries()) {
    const { from, to } = arrow;
    const away = to === undefined ? 1 : middleOf(to) - middleOf(from);
    add(from, { arrow, isStart: true, away: away || 1, place });
    if (to !== undefined) add(to, { arrow, isStart: false, away: -away || 0.5, place });
  }
  const places = new Map<Arrow, { start?: number; end?: number }>();
  for (const [column, some] of ends) {
    const sorted = [...some].sort(fromLeft);
    const step = Math.min(16, 104 / Math.max(1, sorted.length - 1));
    for (const [index, { arrow, isStart }] of sorted.entries()) {
      const x = middleOf(column) + (index - (sorted.length - 1) / 2) * step;
      places.set(arrow, { ...places.get(arrow), ...(isStart ? { start: x } : { end: x }) });
    }
  }
  return arrows.map((it) => withText(it, places.get(it) ?? {}, frame));
}

/** Those from and to the left first, the longest of them last; then those to the right, the longest first. */
function fromLeft(a: End, b: End): number {
  const side = Math.sign(a.away) - Math.sign(b.away);
  if (side !== 0) return side;
  const longer = Math.abs(b.away) - Math.abs(a.away);
  const order = longer === 0 ? a.place - b.place : longer;
  return a.away > 0 ? order : -order;
}

const stub = 24;
const narrowest = 132;

function withText(
  arrow: Arrow,
  { start = 0, end }: { start?: number; end?: number },
  frame: Frame,
): Anchored {
  const reach = end ?? start + stub;
  const [left, right] = [Math.min(start, reach), Math.max(start, reach)];
  const text = [arrow.when, ...(end === undefined ? [`→ ${targetTitle(arrow)}`] : [])]
    .filter(Boolean)
    .join(' ');
  if (text === '') return { ...arrow, start, end, said: undefined, left, right };
  const width = Math.max(narrowest, right - left - 12);
  const said = textBlock(text, styles.small, { x: 0, y: 0, width, align: 'left' });
  const wide = widthOf(said.mark);
  const x = Math.min(left + 6, frame.right - wide - 4);
  const placed = { ...said, mark: { ...said.mark, x } };
  return { ...arrow, start, end, said: placed, left: Math.min(left, x), right: Math.max(right, x + wide) };
}
