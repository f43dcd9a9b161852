import { isRightToLeft } from '../../views/scene/direction.ts';
import { colours } from './colours.ts';
import type { DeckColour, DeckLine, LinePart, ShapePart, SlidePart, SlideRun, SlideText } from './plan.ts';
import { heightOf, keptTogether, plain } from './text-fit.ts';

/** The sizes of text, in points. */
export const sizes = { small: 9, body: 10, strong: 11, figure: 26 } as const;

export interface Look {
  readonly size?: number;
  readonly colour?: DeckColour;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
}

export function run(text: string, look: Look = {}): SlideRun {
  const { size = sizes.small, colour = colours.ink, isBold, isItalic } = look;
  return {
    text: plain(text),
    size,
    colour,
    ...(isBold && { isBold: true as const }),
    ...(isItalic && { isItalic: true as const }),
  };
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Setting {
  readonly align?: SlideText['align'];
  readonly anchor?: SlideText['anchor'];
  readonly inset?: number;
}

/** Paragraphs of runs as a text. What is read from right to left begins at the right. */
export function textOf(paragraphs: readonly (readonly SlideRun[])[], setting: Setting = {}): SlideText {
  const { align = 'left', anchor = 'top', inset = 0 } = setting;
  const isMirrored = paragraphs.some(isMirroredIn);
  return {
    paragraphs: paragraphs.map((runs) => ({
      runs: isMirrored && !isMirroredIn(runs) ? leftToRight(runs) : runs,
    })),
    align: isMirrored && align === 'left' ? 'right' : align,
    anchor,
    inset,
    ...(isMirrored && { isRightToLeft: true as const }),
  };
}

function isMirroredIn(runs: readonly SlideRun[]): boolean {
  return isRightToLeft(runs.map((it) => it.text).join(''));
}

/** Keeps the order of figures and words of a paragraph that is set among others from right to left. */
function leftToRight(runs: readonly SlideRun[]): readonly SlideRun[] {
  return runs.map((it) => ({ ...it, text: keptTogether(it.text) }));
}

export interface Box extends Setting {
  readonly name: string;
  readonly alt: string;
  readonly shape?: ShapePart['shape'];
  readonly fill?: DeckColour;
  readonly line?: DeckLine;
  readonly paragraphs?: readonly (readonly SlideRun[])[];
}

/** So far PowerPoint keeps the text of a rounded shape from its sides by itself: out of the corners. */
const insideCorners = 1.5;

/** A shape; without paragraphs it only decorates, or its `alt` says what it is for. */
export function box(
  place: Place,
  { name, alt, shape = 'rectangle', fill, line, paragraphs, inset = 0, ...setting }: Box,
): ShapePart {
  const room = shape === 'rounded' ? Math.max(0, inset - insideCorners) : inset;
  return {
    kind: 'shape',
    shape,
    ...place,
    name,
    alt: plain(alt),
    ...(fill && { fill }),
    ...(line && { line }),
    ...(paragraphs && { text: textOf(paragraphs, { ...setting, inset: room }) }),
  };
}

/** A box as high as its paragraphs need. */
export function snugBox(
  place: Omit<Place, 'height'>,
  it: Box & { readonly paragraphs: NonNullable<Box['paragraphs']> },
): ShapePart {
  const inset = it.inset ?? 0;
  const height = heightOf(it.paragraphs, place.width - 2 * inset) + 2 * inset;
  return box({ ...place, height }, it);
}

/** A horizontal or vertical line that only decorates. */
export function rule(x: number, y: number, width: number, height: number, line: DeckLine): LinePart {
  return { kind: 'line', x, y, width, height, name: 'Line', alt: '', line };
}

/** The same part further down. */
export function movedDown(part: SlidePart, by: number): SlidePart {
  return { ...part, y: part.y + by };
}
