import { deep, soft, type Tone } from '../colours.ts';
import type { DeckLine } from '../plan.ts';
import { run, sizes, snugBox } from '../shapes.ts';
import { shorten } from '../text-fit.ts';
import type { Piece } from './row.ts';

/** A text on a card in a row. */
export interface CardText {
  /** What kind of thing it is, as in `Pain`: said aloud, and the shape's name. */
  readonly kind: string;
  readonly text: string;
  /** Stands above the text, bold. */
  readonly head?: string;
  /** Stands below it, bold. */
  readonly foot?: string;
  /** Where it is so, as in `Compare plans`: said aloud. */
  readonly at: string;
  readonly tone: Tone;
  readonly isItalic?: boolean;
  readonly line?: DeckLine;
}

export const inset = 4;
const padding = 4;
/** The longest text on a card, in lines; the rest is in the speaker's notes. */
const mostLines = 8;

/** A card between `x` and `x + width`, a little narrower than that. */
export function cardPiece(card: CardText, x: number, width: number): Piece {
  const { kind, head, foot, at, tone, isItalic = false, line } = card;
  const inner = width - 2 * inset - 2 * padding;
  const small = { width: inner, size: sizes.small };
  const text = shorten(card.text, small, mostLines);
  const top = head === undefined ? undefined : shorten(head, { ...small, isBold: true }, 2);
  const below = foot === undefined ? undefined : shorten(foot, { ...small, isBold: true }, 2);
  const colour = deep(tone);
  const alt = `${kind} at ${at}: ${[head, card.text, foot].filter((it) => it !== undefined).join(', ')}`;
  const part = snugBox(
    { x: x + inset, y: 0, width: width - 2 * inset },
    {
      name: `${kind}: ${at}`,
      alt,
      shape: 'rectangle',
      fill: soft(tone),
      inset: padding,
      ...(line && { line }),
      paragraphs: [
        ...(top ? [[run(top.text, { isBold: true, colour })]] : []),
        [run(text.text, { isItalic, colour })],
        ...(below ? [[run(below.text, { isBold: true, colour })]] : []),
      ],
    },
  );
  const isCut = [text, top, below].some((it) => it?.full !== undefined);
  return { height: part.height, parts: [part], full: isCut ? [alt] : [] };
}
