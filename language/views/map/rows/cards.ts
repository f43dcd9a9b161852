import type { Element } from '../../../model/elements.ts';
import type { Property } from '../../../syntax/tree.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Part } from '../../scene/scene.ts';
import type { Column } from '../columns.ts';
import type { DrawnRow, MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

interface Kind {
  readonly name: string;
  readonly title: string;
  readonly keyword: string;
  readonly fill: Colour;
  readonly ink: Colour;
  /** How one is read aloud. */
  readonly label: string;
  readonly italic?: true;
  /** Which of stage and journey can have it too. */
  readonly wider?: readonly ('journey' | 'stage')[];
}

const inset = 7;
const padding = 7;
const between = 5;

/** A row of texts on cards: those of the journey over its whole width, those of a stage over the stage's, then each touchpoint's. */
export function cardsRow(kind: Kind): Row {
  return {
    name: kind.name,
    title: kind.title,
    draw(data, top) {
      const { journey, frame } = data;
      const parts: Part[] = [];
      let y = top + 8;
      const stack = (element: Element, x: number, width: number, from: number): number => {
        let bottom = from;
        for (const said of textsOf(data, element, kind.keyword)) {
          const card = cardPart(data, element, kind, said, {
            x: x + inset,
            y: bottom,
            width: width - 2 * inset,
          });
          parts.push(card.part);
          bottom += card.height + between;
        }
        return bottom;
      };
      if (kind.wider?.includes('journey')) y = stack(journey, frame.start, frame.right - frame.start, y);
      if (kind.wider?.includes('stage'))
        y = Math.max(y, ...frame.stages.map((it) => stack(it.stage, it.x, it.width, y)));
      const bottoms = frame.columns.map(({ step, x, width }: Column) =>
        step.kind === 'gap' ? y : stack(step, x, width, y),
      );
      const bottom = Math.max(y, ...bottoms);
      return parts.length === 0 ? undefined : ({ height: bottom - top + 3, parts } satisfies DrawnRow);
    },
  };
}

interface Said {
  readonly text: string;
  /** Who would do it, or when it was found out. */
  readonly foot: string | undefined;
}

function textsOf({ facts }: MapData, element: Element, keyword: string): readonly Said[] {
  return element.all(keyword).flatMap((property: Property) => {
    const { text, by, on } = property;
    if (text === undefined) return [];
    return [{ text: text.text, foot: by ? (facts.team(by)?.title ?? by.text) : on?.text }];
  });
}

function cardPart(
  data: MapData,
  element: Element,
  kind: Kind,
  { text, foot }: Said,
  room: { x: number; y: number; width: number },
): { part: Part; height: number } {
  const inner = { x: room.x + padding, width: room.width - 2 * padding };
  const body = textBlock(
    text,
    { ...styles.body, colour: kind.ink, ...(kind.italic && { italic: true as const }) },
    { ...inner, y: room.y + padding - 1 },
  );
  const team =
    foot === undefined
      ? undefined
      : textBlock(
          foot,
          { ...styles.small, weight: 'bold', colour: kind.ink },
          { ...inner, y: room.y + padding + body.height },
        );
  const height = body.height + (team?.height ?? 0) + 2 * padding - 2;
  return {
    height,
    part: {
      role: kind.name,
      id: data.idOf(element),
      label: `${kind.label}: ${text}${foot === undefined ? '' : `, ${foot}`}`,
      marks: [
        { kind: 'box', ...room, height, radius: 6, fill: kind.fill },
        body.mark,
        ...(team ? [team.mark] : []),
      ],
    },
  };
}
