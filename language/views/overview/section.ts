import type { CustomerPromise, Element, Journey } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { styles } from '../map/styles.ts';
import { isRightToLeft } from '../scene/direction.ts';
import { textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import type { JourneyColumns } from './journey-columns.ts';

export const margin = 20;

/** All that the parts of the overview are drawn from. */
export interface OverviewData {
  readonly facts: Facts;
  readonly promises: readonly CustomerPromise[];
  /** Current ones first. */
  readonly journeys: readonly Journey[];
  readonly columns: JourneyColumns;
  /** Where the room for all sections ends; it begins at `margin`. */
  readonly right: number;
  idOf(element: Element): string;
}

export interface DrawnSection {
  readonly part: Part;
  readonly bottom: number;
}

/** The heading of a section, and below it what the section shows. */
export function heading(
  title: string,
  below: string,
  { right }: Pick<OverviewData, 'right'>,
  top: number,
): { readonly marks: readonly Mark[]; readonly bottom: number } {
  const room = { x: margin, width: right - margin, align: 'left' } as const;
  const style = { size: 15, weight: 'bold', colour: 'ink' } as const;
  const text = textBlock(title, style, { ...room, y: top });
  if (below === '') return { marks: [text.mark], bottom: top + text.height };
  const more = textBlock(below, styles.small, { ...room, y: top + text.height + 2 });
  return { marks: [text.mark, more.mark], bottom: top + text.height + 2 + more.height };
}

/** A text inside another one, whose letters keep to themselves where they run from right to left. */
export function inside(text: string): string {
  return isRightToLeft(text) ? `\u2068${text}\u2069` : text;
}
