import type { GhostColumn } from '../map/columns.ts';
import type { MapData } from '../map/row.ts';
import { styles } from '../map/styles.ts';
import type { Card } from '../map/touchpoint/card.ts';
import { line, textBlock, widthOf } from '../scene/marks.ts';
import type { Mark, Part, TextMark } from '../scene/scene.ts';
import { sumOf } from './signs.ts';

const inset = 5;
const padding = 11;

/** The card of what is gone, at the place where it stood: its title is struck through. */
export function ghostCard(data: MapData, { gone, x, width }: GhostColumn, top: number): Card {
  const { step, from, notes } = gone;
  const isGap = step.kind === 'gap';
  const room = { x: x + inset + (isGap ? 4 : padding), width: width - 2 * inset - (isGap ? 8 : 2 * padding) };
  const called = step.kind === 'gap' ? step.title || (step.duration?.text ?? 'a gap') : step.title;
  const style = { ...(isGap ? styles.strong : styles.touchpoint), colour: 'muted' } as const;
  const title = textBlock(called, style, { ...room, y: top + padding });
  const below = { ...room, y: top + padding + title.height + 4 };
  const foot = from === undefined ? undefined : textBlock(`was in ${from}`, styles.small, below);
  const frame = { x: x + inset, y: top, width: width - 2 * inset, radius: 8 };
  const said = sumOf(notes).said;
  return {
    height: 2 * padding + title.height + (foot === undefined ? 0 : foot.height + 4),
    part: (height): Part => ({
      role: 'gone',
      id: data.idOf(step),
      label:
        `Removed ${step.kind}: ${called}${from === undefined ? '' : `, was in ${from}`}. ${said}`.trimEnd(),
      ...(said !== '' && { hint: said }),
      marks: [
        { kind: 'box', ...frame, height, fill: 'quiet', stroke: 'muted', strokeWidth: 1.25, dash: [4, 3] },
        title.mark,
        ...struckThrough(title.mark),
        ...(foot ? [foot.mark] : []),
      ],
    }),
  };
}

/** A line through each line of a text. */
function struckThrough(mark: TextMark): readonly Mark[] {
  return mark.lines.map((text, index) => {
    const width = widthOf({ ...mark, lines: [text] });
    const left =
      mark.align === 'left' ? mark.x : mark.align === 'right' ? mark.x - width : mark.x - width / 2;
    const y = mark.y + (index + 0.5) * mark.lineHeight;
    return line(left, y, left + width, y, 'muted', { width: 1.5 });
  });
}
