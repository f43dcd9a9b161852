import type { Journey, Stage, Touchpoint } from '../../../model/elements.ts';

/** Where a touchpoint stands, from left to right. */
export interface TaskColumn {
  readonly touchpoint: Touchpoint;
  readonly x: number;
}

/** A stage above its touchpoints; there may be none. */
export interface Section {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly columns: readonly TaskColumn[];
}

/** The frame that everything below the head is drawn in. */
export interface JourneyFrame {
  /** Where the columns begin; the levels of feeling are named left of it. */
  readonly start: number;
  /** The right edge of everything. */
  readonly right: number;
  readonly sections: readonly Section[];
  readonly columns: readonly TaskColumn[];
}

export const margin = 20;
export const columnWidth = 156;
const levelNames = 96;
const betweenSections = 8;

/** Room for every touchpoint of a journey, in the order of its Mermaid diagram. */
export function frameOf(journey: Journey): JourneyFrame {
  const start = margin + levelNames;
  const sections: Section[] = [];
  let x = start;
  for (const stage of journey.stages) {
    if (stage.block.implied && stage.touchpoints.length === 0) continue;
    const columns = stage.touchpoints.map((touchpoint, index) => ({
      touchpoint,
      x: x + index * columnWidth,
    }));
    const width = Math.max(1, columns.length) * columnWidth;
    sections.push({ stage, x, width, columns });
    x += width + betweenSections;
  }
  return {
    start,
    right: Math.max(x - betweenSections, start + 4 * columnWidth),
    sections,
    columns: sections.flatMap((it) => it.columns),
  };
}

/** The middle of a touchpoint's column. */
export function middleOf({ x }: TaskColumn): number {
  return x + columnWidth / 2;
}
