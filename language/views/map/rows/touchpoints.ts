import type { Gap, Touchpoint } from '../../../model/elements.ts';
import { lineHeightOf, textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { channelsOf } from '../channels.ts';
import type { Column } from '../columns.ts';
import { findingMark, findingsText } from '../findings.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const inset = 5;
const padding = 11;
const between = 5;
const iconSize = 13;

/** A card for each touchpoint, and a hatched column for each gap, which goes on through the rows below. */
export const touchpoints: Row = {
  name: 'touchpoints',
  title: 'Touchpoint',
  ruled: false,
  draw(data, top) {
    const cards = data.frame.columns.map((column) => cardFor(data, column, top + 8));
    if (cards.length === 0) return undefined;
    const height = Math.max(64, ...cards.map((it) => it.height));
    return { height: height + 18, parts: cards.map((it) => it.part(height)) };
  },
};

interface Card {
  readonly height: number;
  readonly part: (height: number) => Part;
}

function cardFor(data: MapData, column: Column, top: number): Card {
  return column.step.kind === 'gap'
    ? gapCard(data, column, column.step, top)
    : touchpointCard(data, column, column.step, top);
}

function touchpointCard(data: MapData, column: Column, touchpoint: Touchpoint, top: number): Card {
  const room = { x: column.x + inset + padding, width: column.width - 2 * inset - 2 * padding };
  const isPeak = touchpoint.has('moment-of-truth');
  const title = textBlock(touchpoint.title, styles.touchpoint, {
    ...room,
    y: top + padding,
    width: room.width - (isPeak ? 20 : 0),
  });
  let y = top + padding + title.height + between;
  const marks: Mark[] = [title.mark];
  for (const { icon, title: name } of channelsOf(touchpoint, data.facts)) {
    const text = textBlock(name, styles.small, {
      x: room.x + iconSize + 6,
      y,
      width: room.width - iconSize - 6,
      align: 'left',
    });
    marks.push(
      {
        kind: 'icon',
        name: icon,
        x: room.x,
        y: y + (lineHeightOf(styles.small) - iconSize) / 2,
        size: iconSize,
        colour: 'muted',
      },
      text.mark,
    );
    y += Math.max(text.height, iconSize) + 2;
  }
  for (const said of detailsOf(data, touchpoint)) {
    const text = textBlock(said, styles.small, { ...room, y });
    marks.push(text.mark);
    y += text.height + 2;
  }
  if (isPeak)
    marks.push({
      kind: 'icon',
      name: 'star',
      x: column.x + column.width - inset - padding - 14,
      y: top + padding,
      size: 15,
      colour: 'star',
    });
  const hint = findingsText(data, touchpoint);
  return {
    height: y - top + padding - 2,
    part: (height) => ({
      role: 'touchpoint',
      id: data.idOf(touchpoint),
      label: labelOf(data, touchpoint),
      ...(hint !== '' && { hint }),
      marks: [
        {
          kind: 'box',
          x: column.x + inset,
          y: top,
          width: column.width - 2 * inset,
          height,
          radius: 8,
          fill: 'card',
          stroke: touchpoint.isOutside ? 'muted' : 'line',
          strokeWidth: 1.25,
          ...(touchpoint.isOutside && { dash: [4, 3] }),
        },
        ...marks,
        ...findingMark(data, touchpoint, column.x + column.width - inset - 10, top - 8),
      ],
    }),
  };
}

/** For whom it is where not for all, and how long it takes. */
function detailsOf({ facts }: MapData, touchpoint: Touchpoint): readonly string[] {
  const personas = touchpoint.list('for').map((it) => facts.persona(it)?.title ?? it.text);
  const takes = touchpoint.one('takes')?.value?.text;
  return [
    ...(personas.length > 0 ? [`only ${personas.join(', ')}`] : []),
    ...(takes === undefined ? [] : [`takes ${takes}`]),
  ];
}

function labelOf(data: MapData, touchpoint: Touchpoint): string {
  const said = [
    `Touchpoint: ${touchpoint.title}`,
    ...channelsOf(touchpoint, data.facts).map((it) => it.title),
    ...detailsOf(data, touchpoint),
    ...(touchpoint.has('moment-of-truth') ? ['moment of truth'] : []),
    ...(touchpoint.isOutside ? ['outside the brand'] : []),
  ];
  const found = data.findingsAt(touchpoint).map((it) => it.message);
  return `${said.join(', ')}.${found.length > 0 ? ` ${found.join(' ')}` : ''}`;
}

function gapCard(data: MapData, column: Column, gap: Gap, top: number): Card {
  const width = column.width - 8;
  const room = { x: column.x + 8, width: width - 8, align: 'middle' } as const;
  const marks: Mark[] = [];
  let y = top + 8;
  const isBridged = gap.list('bridged-by').length > 0;
  const add = (text: string, style: Parameters<typeof textBlock>[1]) => {
    const block = textBlock(text, style, { ...room, y });
    marks.push(block.mark);
    y += block.height + 2;
  };
  add(gap.duration?.text ?? 'a gap', styles.strong);
  if (gap.title !== '') add(gap.title, styles.small);
  add(isBridged ? 'bridged' : 'not bridged', {
    ...styles.small,
    weight: 'bold',
    colour: isBridged ? 'good' : 'bad',
  });
  const hint = findingsText(data, gap);
  return {
    height: y - top + 6,
    part: () => ({
      role: 'gap',
      id: data.idOf(gap),
      label: `Gap: ${[gap.duration?.text, gap.title].filter(Boolean).join(', ')}, ${isBridged ? 'bridged' : 'not bridged'}`,
      ...(hint !== '' && { hint }),
      marks: [
        {
          kind: 'box',
          x: column.x + 4,
          y: top,
          width,
          height: y - top + 4,
          radius: 8,
          fill: 'card',
          stroke: 'line',
          strokeWidth: 1.25,
        },
        ...marks,
        ...findingMark(data, gap, column.x + column.width - 10, top - 8),
      ],
    }),
  };
}
