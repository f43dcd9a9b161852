import type { Gap, Journey, Stage, Touchpoint } from '../../model/elements.ts';

/** Where a touchpoint or gap stands on the map, from left to right. */
export interface Column {
  readonly step: Touchpoint | Gap;
  readonly x: number;
  readonly width: number;
}

/** A stage with its columns; `implied` where touchpoints stand before the first one. */
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
}

export const margin = 20;
const labelWidth = 112;
const touchpointWidth = 172;
const gapWidth = 76;
const emptyStageWidth = 172;

/** Room for every touchpoint and gap of a journey that `isShown`. Of touchpoints with one name the first is drawn. */
export function frameFor(journey: Journey, isShown: (touchpoint: Touchpoint) => boolean): Frame {
  const start = margin + labelWidth;
  const drawn = new Set<unknown>(journey.distinctTouchpoints.filter(isShown));
  let x = start;
  const stages = journey.stages.map((stage): StageColumns => {
    const from = x;
    const steps = stage.steps.filter((step) => step.kind === 'gap' || drawn.has(step));
    const columns = steps.map((step): Column => {
      const width = step.kind === 'gap' ? gapWidth : touchpointWidth;
      const column = { step, x, width };
      x += width;
      return column;
    });
    if (columns.length === 0) x += emptyStageWidth;
    return { stage, x: from, width: x - from, columns };
  });
  const columns = stages.flatMap((it) => it.columns);
  return { left: margin, right: Math.max(x, start + 4 * touchpointWidth), start, stages, columns };
}

/** The middle of a column. */
export function middleOf({ x, width }: Column): number {
  return x + width / 2;
}
