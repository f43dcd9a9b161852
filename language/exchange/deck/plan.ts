import type { Revision } from '../job.ts';

/**
 * A deck as data: what stands where on which slide. Whoever writes PowerPoint needs no more than this. Lengths are points
 * (1/72 inch) from the top left corner of a slide of 960 by 540.
 */
export interface DeckPlan {
  readonly title: string;
  readonly slides: readonly Slide[];
  /** Which state of the files the deck shows. */
  readonly revision: Revision | undefined;
  /** The model that it shows, as the JSON export writes it; kept in the deck, to tell later what changed since. */
  readonly model: string;
  /** Whether it shows all journeys of the project, so that one more is missing from it. */
  readonly isWhole?: true;
  /** Which way the deck's own words run. */
  readonly language: string;
}

export const slideWidth = 960;
export const slideHeight = 540;

/** The smallest size of text on a slide, in points. */
export const smallestText = 9;

/**
 * Where the titles stand, and how large they are set, so that nothing lies on them: a template's layouts may have them
 * elsewhere, which a slide of ours then overrides.
 */
export const titlePlaces = {
  title: { x: 72, y: 150, width: 816, height: 110, size: 40 },
  subtitle: { x: 72, y: 276, width: 816, height: 150, size: 16 },
  content: { x: 36, y: 16, width: 888, height: 34, size: 22 },
} as const;

export interface Slide {
  /** `title` is the layout of a title slide; all others have a title and room below it. */
  readonly layout: 'title' | 'content';
  /** Stands in the layout's own title, so that a master styles it and an outline shows it. */
  readonly title: string;
  /** Of a title slide: stands in the layout's own place for a subtitle; its lines end with \n. */
  readonly subtitle?: string;
  /** Whether the script of the title runs from right to left. */
  readonly isRightToLeft?: true;
  /** In the order they are painted and read. */
  readonly parts: readonly SlidePart[];
  /** What the speaker reads. */
  readonly notes: string;
  /** The ids of the elements it shows, as the model has them. */
  readonly elements: readonly string[];
}

export type SlidePart = ShapePart | LinePart | TablePart | ChartPart;

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What the shape is called in PowerPoint's selection pane. */
  readonly name: string;
  /** What is read aloud in place of the shape. Empty for what only decorates, which is then marked so. */
  readonly alt: string;
}

/** A shape, with text in it or without; one without fill and line is a plain text box. */
export interface ShapePart extends Placed {
  readonly kind: 'shape';
  readonly shape: 'rectangle' | 'rounded' | 'ellipse' | 'chevron' | 'diamond' | 'star';
  readonly fill?: DeckColour;
  readonly line?: DeckLine;
  readonly text?: SlideText;
}

/** A straight line from the top left to the bottom right corner, or from the bottom left to the top right one. */
export interface LinePart extends Placed {
  readonly kind: 'line';
  readonly rises?: true;
  readonly line: DeckLine;
  readonly end?: 'arrow' | 'disc';
}

export interface TablePart extends Placed {
  readonly kind: 'table';
  /** Widths that add up to the table's. */
  readonly columns: readonly number[];
  /** The first row is the head. */
  readonly rows: readonly { readonly height: number; readonly cells: readonly TableCell[] }[];
}

export interface TableCell {
  readonly text: SlideText;
  readonly fill?: DeckColour;
}

/**
 * A line chart of PowerPoint's own, whose data can be edited there. Its plot fills it from edge to edge, without axes,
 * grid or background; the categories are slots of one width with their points in the middle, so that shapes above and
 * below line up with them. Each point has a marker, since one between two gaps would not be seen otherwise.
 */
export interface ChartPart extends Placed {
  readonly kind: 'chart';
  /** What stands along the horizontal axis. */
  readonly categories: readonly string[];
  /** A value that is undefined leaves a gap in the line. */
  readonly series: readonly {
    readonly name: string;
    readonly colour: DeckColour;
    readonly values: readonly (number | undefined)[];
  }[];
  readonly min: number;
  readonly max: number;
  /** Whether the categories stand below the chart, or other shapes of the slide say them. */
  readonly showsCategories: boolean;
}

export interface SlideText {
  /** Each a line of its own, which wraps where it is too long. */
  readonly paragraphs: readonly { readonly runs: readonly SlideRun[]; readonly isBullet?: true }[];
  /** As it looks: what is read from right to left and begins at the right says `right`. */
  readonly align: 'left' | 'middle' | 'right';
  readonly anchor: 'top' | 'middle' | 'bottom';
  /** Points between the shape's edge and the text, on all sides. */
  readonly inset: number;
  /** Whether the script of the text runs from right to left. */
  readonly isRightToLeft?: true;
}

export interface SlideRun {
  readonly text: string;
  /** In points. */
  readonly size: number;
  readonly colour: DeckColour;
  readonly isBold?: true;
  readonly isItalic?: true;
}

export interface DeckLine {
  readonly colour: DeckColour;
  /** In points. */
  readonly width: number;
  readonly dash?: 'dash' | 'dot';
}

/**
 * A colour of the theme, so that a corporate one takes; lighter (up to 1) or darker (down to -1) where that is said.
 * What the accents stand for: 1 the main colour (stages, curves, heads of tables), 2 what is good, 3 what is at risk,
 * 4 what is bad, 5 what customers say and who they are, 6 what is compared with. A corporate theme may give them any
 * colours, so whatever they say is said in words or by a shape as well.
 */
export interface DeckColour {
  readonly theme: 'background1' | 'text1' | 'background2' | 'text2' | `accent${1 | 2 | 3 | 4 | 5 | 6}`;
  readonly lighter?: number;
}
