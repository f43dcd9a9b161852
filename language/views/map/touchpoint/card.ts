import type { Touchpoint } from '../../../model/elements.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { channelsOf } from '../channels.ts';
import type { Column } from '../columns.ts';
import { findingMark, findingsText } from '../findings.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import { channelMarks, detailsOf, tagMarks, tagsOf } from './card-lines.ts';

/** A card before it is known how high its row will be. */
export interface Card {
  readonly height: number;
  readonly part: (height: number) => Part;
}

const inset = 5;
const padding = 11;
const between = 5;

/** The card of a touchpoint: its title, where it happens, for whom, how long it takes, and its tags. */
export function touchpointCard(data: MapData, column: Column, touchpoint: Touchpoint, top: number): Card {
  const room = { x: column.x + inset + padding, width: column.width - 2 * inset - 2 * padding };
  const isPeak = touchpoint.has('moment-of-truth');
  const title = textBlock(touchpoint.title, isNameless(touchpoint) ? styles.nameless : styles.touchpoint, {
    ...room,
    y: top + padding,
    width: room.width - (isPeak ? 20 : 0),
  });
  const marks: Mark[] = [title.mark];
  let y = top + padding + title.height + between;
  const stack = (drawn: { marks: readonly Mark[]; bottom: number }) => {
    marks.push(...drawn.marks);
    y = drawn.bottom;
  };
  for (const channel of channelsOf(touchpoint, data.facts)) stack(channelMarks(channel, room, y));
  for (const said of detailsOf(data, touchpoint)) {
    const text = textBlock(said, styles.small, { ...room, y });
    stack({ marks: [text.mark], bottom: y + text.height + 2 });
  }
  const tags = tagsOf(touchpoint);
  if (tags.length > 0) stack(tagMarks(tags, room, y + 3));
  if (isPeak) marks.push(starAt(column.x + column.width - inset - padding - 14, top + padding));
  return {
    height: y - top + padding - 2,
    part: (height) => cardPart(data, { column, touchpoint, top, height, marks }),
  };
}

function cardPart(
  data: MapData,
  it: { column: Column; touchpoint: Touchpoint; top: number; height: number; marks: readonly Mark[] },
): Part {
  const { column, touchpoint, top, height, marks } = it;
  const { isOutside } = touchpoint;
  const hint = findingsText(data, touchpoint);
  const frame: Mark = {
    kind: 'box',
    x: column.x + inset,
    y: top,
    width: column.width - 2 * inset,
    height,
    radius: 8,
    fill: 'card',
    stroke: isOutside ? 'muted' : 'line',
    strokeWidth: 1.25,
    ...(isOutside && { dash: [4, 3] }),
  };
  return {
    role: 'touchpoint',
    id: data.idOf(touchpoint),
    label: labelOf(data, touchpoint),
    ...(hint !== '' && { hint }),
    marks: [frame, ...marks, ...findingMark(data, touchpoint, column.x + column.width - inset - 10, top - 8)],
  };
}

function starAt(x: number, y: number): Mark {
  return { kind: 'icon', name: 'star', x, y, size: 15, colour: 'star', filled: true };
}

function isNameless({ block }: Touchpoint): boolean {
  return block.name === undefined && block.title === undefined;
}

function labelOf(data: MapData, touchpoint: Touchpoint): string {
  const tags = tagsOf(touchpoint);
  const said = [
    `Touchpoint: ${touchpoint.title}`,
    ...channelsOf(touchpoint, data.facts).map((it) => it.title),
    ...detailsOf(data, touchpoint),
    ...(tags.length > 0 ? [`tagged ${tags.join(', ')}`] : []),
    ...(touchpoint.has('moment-of-truth') ? ['moment of truth'] : []),
    ...(touchpoint.isOutside ? ['outside the brand'] : []),
  ];
  const found = data.findingsAt(touchpoint).map((it) => it.message);
  return `${said.join(', ')}.${found.length > 0 ? ` ${found.join(' ')}` : ''}`;
}
