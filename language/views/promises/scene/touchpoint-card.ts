import type { CustomerPromise, Team, Touchpoint } from '../../../model/elements.ts';
import { styles } from '../../map/styles.ts';
import { inside } from '../../overview/section.ts';
import { crossSign } from '../../overview/states.ts';
import { isRightToLeft } from '../../scene/direction.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, TextMark } from '../../scene/scene.ts';
import { type Card, columns, type PromisesDrawing, padding, stacked } from './card.ts';

/** A touchpoint that delivers something, and the journey it stands in. */
export function touchpointCard(data: PromisesDrawing, touchpoint: Touchpoint): Card {
  const { x, width } = columns.touchpoints;
  const { title, journey, isOutside } = touchpoint;
  const where = isOutside ? `${inside(journey.title)}, outside the brand` : journey.title;
  const room = { x: x + padding, width: width - 2 * padding };
  const texts = stacked(
    [
      [title, { ...styles.strong, size: 12.5 }],
      [where, styles.small],
    ],
    room,
  );
  const height = texts.height + 2 * padding - 4;
  return {
    height,
    part: (top) => ({
      role: 'touchpoint',
      id: data.idOf(touchpoint),
      label: `Touchpoint: ${title}, in the journey ${where}`,
      marks: [
        {
          kind: 'box',
          ...{ x, y: top, width, height, radius: 6, fill: 'card', strokeWidth: 1.25 },
          stroke: isOutside ? 'muted' : 'line',
          ...(isOutside && { dash: [4, 3] }),
        },
        ...texts.marks.map((mark): TextMark => ({ ...mark, y: mark.y + top + padding - 2 })),
      ],
    }),
  };
}

/** What a broken promise leads to: nothing, and that cannot be overlooked. */
export function nothingCard(data: PromisesDrawing, promise: CustomerPromise): Card {
  const { x, width } = columns.touchpoints;
  const said = 'Nothing delivers it';
  const style = { ...styles.strong, colour: 'bad' } as const;
  const text = textBlock(said, style, { x: x + 30, y: 0, width: width - 40, align: 'left' });
  const height = text.height + 16;
  return {
    height,
    part: (top) => ({
      role: 'nothing',
      id: data.idOf(promise),
      label: `${promise.title}: nothing delivers it`,
      marks: [
        {
          kind: 'box',
          ...{ x, y: top, width, height, radius: 6, fill: 'badSoft', stroke: 'bad', strokeWidth: 1.75 },
          dash: [4, 3],
        },
        ...crossSign(x + 16, top + height / 2),
        { ...text.mark, y: top + 8 },
      ],
    }),
  };
}

/** The chip of a team that owns touchpoints, or of nobody; `owned` is what hangs on it. */
export function ownerChip(data: PromisesDrawing, owner: Team | 'nobody', owned: readonly Touchpoint[]): Card {
  const { x, width } = columns.owners;
  const name = owner === 'nobody' ? 'nobody' : owner.title;
  const colour = owner === 'nobody' ? 'bad' : data.colourOf(owner);
  const isMirrored = isRightToLeft(name);
  const room = { x: x + (isMirrored ? 12 : 28), y: 0, width: width - 40 };
  const text = textBlock(name, { ...styles.strong, colour }, room);
  const height = text.height + 12;
  const shape = { kind: 'box', x, width, height, radius: Math.min(height / 2, 14) } as const;
  const signAt = x + (isMirrored ? width - 16 : 16);
  const first = owned[0];
  const id = owner === 'nobody' ? first && data.idOf(first) : data.idOf(owner);
  const titles = owned.map((it) => `‘${it.title}’`).join(', ');
  return {
    height,
    part: (top) => {
      const box: Mark =
        owner === 'nobody'
          ? { ...shape, y: top, fill: 'badSoft', stroke: 'bad', strokeWidth: 1.75, dash: [4, 3] }
          : { ...shape, y: top, fill: `${data.colourOf(owner)}Soft` };
      return {
        role: owner === 'nobody' ? 'nobody' : 'owner',
        ...(id !== undefined && { id }),
        label: owner === 'nobody' ? `Nobody owns ${titles}` : `Owner: ${name}, of ${titles}`,
        marks: [box, signMark(owner, colour, signAt, top + height / 2), { ...text.mark, y: top + 6 }],
      };
    },
  };
}

function signMark(owner: Team | 'nobody', colour: TextMark['colour'], x: number, y: number): Mark {
  if (owner !== 'nobody') return { kind: 'disc', x, y, radius: 4.5, fill: colour };
  return textBlock('?', { ...styles.strong, colour }, { x: x - 6, y: y - 8, width: 12, align: 'middle' })
    .mark;
}
