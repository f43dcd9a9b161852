import type { Touchpoint } from '../../../model/elements.ts';
import { isRightToLeft } from '../../scene/direction.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { Column } from '../columns.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const inset = 7;

/** Who answers for each touchpoint: a chip in the team's colour, or a gap that cannot be overlooked. */
export const owners: Row = {
  name: 'owners',
  title: 'Owner',
  draw(data, top) {
    const drawn = data.frame.columns.flatMap((column) =>
      column.step.kind === 'gap' ? [] : [ownerPart(data, column, column.step, top + 9)],
    );
    if (drawn.length === 0) return undefined;
    return { height: Math.max(...drawn.map((it) => it.bottom)) - top + 9, parts: drawn.map((it) => it.part) };
  },
};

function ownerPart(
  data: MapData,
  column: Column,
  touchpoint: Touchpoint,
  top: number,
): { part: Part; bottom: number } {
  const room = { x: column.x + inset, width: column.width - 2 * inset };
  const drawn = touchpoint.isOutside ? outsider(touchpoint, room, top) : chip(data, touchpoint, room, top);
  const others = touchpoint.list('involves').map((it) => data.facts.team(it)?.title ?? it.text);
  const involved =
    others.length === 0
      ? undefined
      : textBlock(`with ${others.join(', ')}`, styles.small, {
          x: room.x + 8,
          y: drawn.bottom + 4,
          width: room.width - 16,
        });
  return {
    bottom: drawn.bottom + (involved === undefined ? 0 : involved.height + 4),
    part: {
      role: drawn.role,
      id: data.idOf(touchpoint),
      label: `${drawn.label}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`,
      marks: [...drawn.marks, ...(involved === undefined ? [] : [involved.mark])],
    },
  };
}

interface Room {
  readonly x: number;
  readonly width: number;
}

interface Drawn {
  readonly role: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

function chip(data: MapData, touchpoint: Touchpoint, room: Room, top: number): Drawn {
  const team = touchpoint.owner && data.facts.team(touchpoint.owner);
  const colour = team === undefined ? 'bad' : data.colourOf(team);
  const name = team?.title ?? touchpoint.owner?.text ?? 'nobody';
  const isNobody = !touchpoint.has('owner');
  // What is read from right to left has its sign at the right.
  const isMirrored = isRightToLeft(name);
  const text = textBlock(
    name,
    { ...styles.strong, colour },
    { x: room.x + (isMirrored ? 10 : 26), y: top + 5, width: room.width - 36 },
  );
  const height = text.height + 10;
  const signAt = { x: isMirrored ? room.x + room.width - 15 : room.x + 15, y: top + height / 2 };
  const shape = { kind: 'box', ...room, y: top, height, radius: Math.min(height / 2, 13) } as const;
  return {
    role: isNobody ? 'nobody' : 'owner',
    label: isNobody ? `Owner of ${touchpoint.title}: nobody` : `Owner: ${name}`,
    bottom: top + height,
    marks:
      team === undefined
        ? [
            { ...shape, fill: 'badSoft', stroke: 'bad', strokeWidth: 1.75, dash: [4, 3] },
            questionMark(signAt.x, top + 5),
            text.mark,
          ]
        : [
            { ...shape, fill: `${data.colourOf(team)}Soft` },
            { kind: 'disc', ...signAt, radius: 4.5, fill: colour },
            text.mark,
          ],
  };
}

function questionMark(x: number, y: number): Mark {
  const style = { ...styles.strong, colour: 'bad' } as const;
  return textBlock('?', style, { x: x - 6, y, width: 12, align: 'middle' }).mark;
}

function outsider(touchpoint: Touchpoint, room: Room, top: number): Drawn {
  const who = touchpoint.one('outside')?.text?.text ?? 'outside';
  const text = textBlock(
    who,
    { ...styles.small, italic: true },
    { x: room.x + 8, y: top + 5, width: room.width - 16 },
  );
  return {
    role: 'outsider',
    label: `Outside the brand: ${who}`,
    marks: [text.mark],
    bottom: top + text.height + 10,
  };
}
