import type { Touchpoint } from '../../../model/elements.ts';
import { lineHeightOf, textBlock, widthOf } from '../../scene/marks.ts';
import type { Mark } from '../../scene/scene.ts';
import type { ShownChannel } from '../channels.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';

interface Room {
  readonly x: number;
  readonly width: number;
}

interface Drawn {
  readonly marks: readonly Mark[];
  readonly bottom: number;
}

const iconSize = 13;

/** A channel: its icon, and its title beside it. */
export function channelMarks({ icon, title }: ShownChannel, room: Room, y: number): Drawn {
  const beside = { x: room.x + iconSize + 6, y, width: room.width - iconSize - 6, align: 'left' } as const;
  const text = textBlock(title, styles.small, beside);
  const down = (lineHeightOf(styles.small) - iconSize) / 2;
  return {
    marks: [{ kind: 'icon', name: icon, x: room.x, y: y + down, size: iconSize, colour: 'muted' }, text.mark],
    bottom: y + Math.max(text.height, iconSize) + 2,
  };
}

/** For whom it is where not for all, and how long it takes. */
export function detailsOf({ facts }: Pick<MapData, 'facts'>, touchpoint: Touchpoint): readonly string[] {
  const personas = touchpoint.list('for').map((it) => facts.persona(it)?.title ?? it.text);
  const takes = touchpoint.one('takes')?.value?.text;
  return [
    ...(personas.length > 0 ? [`only ${personas.join(', ')}`] : []),
    ...(takes === undefined ? [] : [`takes ${takes}`]),
  ];
}

/** The tags of a touchpoint, as written. */
export function tagsOf(touchpoint: Touchpoint): readonly string[] {
  return touchpoint.list('tag').map((it) => it.text);
}

const tagPadding = 6;
const tagGap = 4;

/** Tags on chips, as many in a line as there is room for. */
export function tagMarks(tags: readonly string[], room: Room, top: number): Drawn {
  const marks: Mark[] = [];
  let [x, y, bottom] = [room.x, top, top];
  for (const tag of tags) {
    const style = { ...styles.small, size: 10.5 };
    const text = textBlock(tag, style, { x: 0, y: 0, width: room.width - 2 * tagPadding, align: 'left' });
    const width = widthOf(text.mark) + 2 * tagPadding;
    if (x > room.x && x + width > room.x + room.width) [x, y] = [room.x, bottom + tagGap];
    const height = text.height + 4;
    marks.push({ kind: 'box', x, y, width, height, radius: 4, fill: 'quiet' });
    marks.push({ ...text.mark, x: x + tagPadding, y: y + 2 });
    x += width + tagGap;
    bottom = Math.max(bottom, y + height);
  }
  return { marks, bottom: bottom + 2 };
}
