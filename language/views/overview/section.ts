import type { CustomerPromise, Element, Journey } from '../../model/elements.ts';
import type { Facts } from '../../model/facts.ts';
import { textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';

export const margin = 20;

/** All that the parts of the overview are drawn from. */
export interface OverviewData {
  readonly facts: Facts;
  readonly promises: readonly CustomerPromise[];
  readonly journeys: readonly Journey[];
  idOf(element: Element): string;
}

export interface DrawnSection {
  readonly part: Part;
  readonly right: number;
  readonly bottom: number;
}

/** The heading of a part of the overview. */
export function heading(text: string, y: number): { readonly mark: Mark; readonly height: number } {
  return textBlock(
    text,
    { size: 15, weight: 'bold', colour: 'ink' },
    { x: margin, y, width: 800, align: 'left' },
  );
}
