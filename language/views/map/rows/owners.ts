import type { Touchpoint } from '../../../model/elements.ts';
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

interface Drawn {
  readonly role: string;
  readonly label: string;
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

function chip(
  { facts, colourOf }: MapData,
  touchpoint: Touchpoint,
  room: { x: number; width: number },
  top: number,
): Drawn {
  const team = touchpoint.owner && facts.team(touchpoint.owner);
  const colour = team === undefined ? 'bad' : colourOf(team);
  const name = team?.title ?? touchpoint.owner?.text ?? 'nobody';
  const isNobody = !touchpoint.has('owner');
  const text = textBlock(
    name,
    { ...styles.strong, colour },
    { x: room.x + 26, y: top + 5, width: room.width - 36, align: 'left' },
  );
  const height = text.height + 10;
  const sign: readonly Mark[] =
    isNobody || team === undefined
      ? [
          textBlock(
            '?',
            { ...styles.strong, colour },
            { x: room.x + 10, y: top + 5, width: 12, align: 'middle' },
          ).mark,
        ]
      : [{ kind: 'disc', x: room.x + 15, y: top + height / 2, radius: 4.5, fill: colour }];
  return {
    role: isNobody ? 'nobody' : 'owner',
    label: isNobody ? `Owner of ${touchpoint.title}: nobody` : `Owner: ${name}`,
    bottom: top + height,
    marks: [
      {
        kind: 'box',
        ...room,
        y: top,
        height,
        radius: Math.min(height / 2, 13),
        fill: team === undefined ? 'badSoft' : `${colourOf(team)}Soft`,
        ...(team === undefined && { stroke: 'bad' as const, strokeWidth: 1.75, dash: [4, 3] }),
      },
      ...sign,
      text.mark,
    ],
  };
}

function outsider(touchpoint: Touchpoint, room: { x: number; width: number }, top: number): Drawn {
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
