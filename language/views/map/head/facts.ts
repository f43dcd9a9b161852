import { textBlock } from '../../scene/marks.ts';
import { textWidth } from '../../scene/measure.ts';
import type { Part, TextMark } from '../../scene/scene.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import { type FactCard, factCards } from './fact-cards.ts';
import type { DrawnPart } from './index.ts';

const gap = 10;
const width = 138;
const padding = 12;

/** The fact cards at the right of the head, in as many lines as half of it has room for; `left` is where they begin. */
export function drawFacts(data: MapData, top: number): DrawnPart & { readonly left: number } {
  const { left, right } = data.frame;
  const cards = factCards(data).map((card) => ({ card, texts: textsOf(card) }));
  const most = Math.max(1, Math.floor(((right - left) * 0.5) / (width + gap)));
  const perLine = Math.min(cards.length, most);
  const from = right - perLine * (width + gap) + gap;
  const parts: Part[] = [];
  let y = top;
  for (let first = 0; first < cards.length; first += perLine) {
    const line = cards.slice(first, first + perLine);
    const height = Math.max(...line.map(({ texts }) => heightOf(texts)));
    parts.push(
      ...line.map(({ card, texts }, index) =>
        cardPart(card, texts, { x: from + index * (width + gap), y, height }),
      ),
    );
    y += height + gap;
  }
  return { parts, bottom: Math.max(top, y - gap), left: from };
}

type Text = ReturnType<typeof textBlock>;

function textsOf({ title, value, colour, note }: FactCard): readonly Text[] {
  const room = { x: 0, y: 0, width: width - 2 * padding, align: 'left' } as const;
  const isFigure = textWidth(value, styles.figure.size, styles.figure.weight) <= room.width;
  return [
    textBlock(title, { ...styles.small, weight: 'bold' }, room),
    textBlock(value, { ...(isFigure ? styles.figure : styles.strong), colour }, room),
    ...(note === '' ? [] : [textBlock(note, styles.small, room)]),
  ];
}

function heightOf(texts: readonly Text[]): number {
  return 20 + texts.reduce((sum, it) => sum + it.height, 0);
}

function cardPart(
  { role, id, title, value, note }: FactCard,
  texts: readonly Text[],
  { x, y, height }: { x: number; y: number; height: number },
): Part {
  let from = y + 9;
  const marks = texts.map((it): TextMark => {
    const mark = { ...it.mark, x: x + padding + it.mark.x, y: from };
    from += it.height;
    return mark;
  });
  const frame = { kind: 'box', x, y, width, height, radius: 8, strokeWidth: 1.25 } as const;
  return {
    role,
    id,
    label: `${title}: ${value}${note === '' ? '' : `, ${note}`}`,
    marks: [{ ...frame, fill: 'card', stroke: 'line' }, ...marks],
  };
}
