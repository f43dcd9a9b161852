import type { Gap, Journey, Stage, Touchpoint } from '../../model/elements.ts';

/** Where a touchpoint or gap stands on the map, from left to right. */
export interface Column {
  readonly step: Touchpoint | Gap;
  readonly x: number;
  readonly width: number;
}

/** A stage with its columns; there may be none. */
export interface StageColumns {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly columns: readonly Column[];
}

/** The frame that all rows are drawn in. */
export interface Frame {
  /** From the left edge of the map to its right edge. */
  readonly left: number;
  readonly right: number;
  /** Where the columns begin. */
  readonly start: number;
  readonly stages: readonly StageColumns[];
  readonly columns: readonly Column[];
  /** Whether a filter leaves out touchpoints. */
  readonly isFiltered: boolean;
}

export const margin = 20;
const labelWidth = 112;
const touchpointWidth = 172;
const gapWidth = 76;
/** What a stage takes that has nothing to show, or just a gap: room for its title. */
const stageWidth = 172;

/** Room for every touchpoint and gap of a journey that `isShown`. Of touchpoints with one name the first is drawn. */
export function frameFor(journey: Journey, isShown: (touchpoint: Touchpoint) => boolean): Frame {
  const start = margin + labelWidth;
  const all = journey.distinctTouchpoints;
  const drawn = new Set<unknown>(all.filter(isShown));
  const stages: StageColumns[] = [];
  let x = start;
  for (const stage of journey.stages) {
    const placed = placeStage(stage, drawn, x);
    stages.push(placed);
    x += placed.width;
  }
  return {
    left: margin,
    right: Math.max(x, start + 4 * touchpointWidth),
    start,
    stages,
    columns: stages.flatMap((it) => it.columns),
    isFiltered: drawn.size < all.length,
  };
}

function placeStage(stage: Stage, drawn: ReadonlySet<unknown>, from: number): StageColumns {
  const steps = stage.steps.filter((step) => step.kind === 'gap' || drawn.has(step));
  let x = from;
  const columns = steps.map((step): Column => {
    const width = step.kind === 'gap' ? gapWidth : touchpointWidth;
    const column = { step, x, width };
    x += width;
    return column;
  });
  return { stage, x: from, width: Math.max(x - from, stageWidth), columns };
}

/** The middle of a column. */
export function middleOf({ x, width }: Column): number {
  return x + width / 2;
}
