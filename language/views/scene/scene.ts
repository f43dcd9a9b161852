import type { Colour } from './palette.ts';

/**
 * A drawing as data: boxes, texts, lines and icons at their places, each belonging to what it stands for. Lengths are
 * CSS pixels from the top left corner. Whoever turns it into SVG, PDF or slides needs no more than this and a palette.
 */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** What the drawing is of. */
  readonly title: string;
  /** What is to be seen, in a sentence or two, for those who cannot see it. */
  readonly description: string;
  /** In the order they are painted and read. */
  readonly parts: readonly Part[];
}

/** Marks that stand for one thing. */
export interface Part {
  /** The element it stands for, as `elements` of the view names it; several parts may stand for one. */
  readonly id?: string;
  /** What it is: a row's name, `touchpoint`, `owner`, …; styles and interactions go by it. */
  readonly role: string;
  /** What is read aloud; without one the part is passed over, and its texts are read as they are. */
  readonly label?: string;
  /** More about it, shown when somebody points at it. */
  readonly hint?: string;
  /** What can be done with it: a score that can be dragged, or a choice that can be made. */
  readonly score?: number;
  readonly marks?: readonly Mark[];
  readonly parts?: readonly Part[];
}

export type Mark = BoxMark | DiscMark | TextMark | PathMark | IconMark;

interface Painted {
  readonly fill?: Colour;
  readonly stroke?: Colour;
  /** The stroke's width; 1 unless said. */
  readonly width?: number;
  /** Lengths of strokes and of the spaces between them. */
  readonly dash?: readonly number[];
}

export interface BoxMark extends Omit<Painted, 'width'> {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius?: number;
  readonly strokeWidth?: number;
  /** Drawn in slanting lines of this colour over the fill. */
  readonly hatch?: Colour;
}

export interface DiscMark extends Painted {
  readonly kind: 'disc';
  /** The centre. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Lines of text, broken already; those who set it anew have the width it was broken for. */
export interface TextMark {
  readonly kind: 'text';
  /** The left end of the lines, or their middle, or their right end, as `align` says. */
  readonly x: number;
  /** The top of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
  /** The width that the lines were broken for. */
  readonly width: number;
  readonly size: number;
  readonly lineHeight: number;
  readonly weight: Weight;
  readonly colour: Colour;
  readonly align: 'left' | 'middle' | 'right';
  readonly italic?: true;
}

export type Weight = 'regular' | 'bold';

/** A line, or an area where there is a fill. */
export interface PathMark extends Painted {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
  /** Whether the last point is an arrow's head. */
  readonly arrow?: true;
}

export type Segment =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };

export interface IconMark {
  readonly kind: 'icon';
  readonly name: string;
  /** The top left corner. */
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: Colour;
  /** Whether its strokes are filled as well. */
  readonly filled?: true;
}
