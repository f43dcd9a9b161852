import type { Element, Journey, Team } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import type { Problem } from '../../text/problem.ts';
import type { MapChanges } from '../changes/map-changes.ts';
import { line, textBlock } from '../scene/marks.ts';
import type { TeamColour } from '../scene/palette.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type Frame, margin } from './columns.ts';
import { styles } from './styles.ts';

/** All that rows are drawn from. */
export interface MapData {
  readonly journey: Journey;
  readonly facts: Facts;
  readonly frame: Frame;
  /** What is to be marked as changed; undefined on a map that compares nothing. */
  readonly changes?: MapChanges;
  /** What an element is called in the drawing and in the view's list of elements. */
  idOf(element: Element): string;
  colourOf(team: Team): TeamColour;
  /** What was found at an element and not at one inside it. */
  findingsAt(element: Element): readonly Problem[];
}

/** A row as drawn: its parts, and how high it is. */
export interface DrawnRow {
  readonly height: number;
  readonly parts: readonly Part[];
}

/** One row of the map. */
export interface Row {
  /** As settings and requests name it. */
  readonly name: string;
  /** As people read it; empty for a row that explains itself. */
  readonly title: string;
  /** What its signs mean. */
  readonly legend?: string;
  /** Draws the row below `top`; undefined where it has nothing to show. */
  readonly draw: (data: MapData, top: number) => DrawnRow | undefined;
  /** Whether a line is drawn above it. */
  readonly ruled?: false;
}

const padding = 10;

/** A row with its label and the line above it. */
export function rowPart(row: Row, drawn: DrawnRow, frame: Frame, top: number): Part {
  const rule = line(frame.left, top, frame.right, top, 'line');
  return {
    role: `row-${row.name}`,
    label: row.title === '' ? 'Stages' : row.title,
    marks: [...(row.ruled === false ? [] : [rule]), ...labelMarks(row, frame, top).marks],
    parts: drawn.parts,
  };
}

/** The height that a row needs at least for its label. */
export function labelHeight(row: Row, frame: Frame): number {
  return labelMarks(row, frame, 0).bottom;
}

function labelMarks(
  { title, legend }: Row,
  frame: Frame,
  top: number,
): { marks: readonly Mark[]; bottom: number } {
  if (title === '') return { marks: [], bottom: top };
  const room = { x: margin, width: frame.start - margin - 16 };
  const label = textBlock(title, styles.rowLabel, { ...room, y: top + padding });
  const below = top + padding + label.height;
  if (legend === undefined) return { marks: [label.mark], bottom: below + padding };
  const text = textBlock(legend, { ...styles.small, size: 10 }, { ...room, y: below });
  return { marks: [label.mark, text.mark], bottom: below + text.height + padding };
}
