import type { Gap, Journey, Stage, Touchpoint } from '../../model/elements.ts';
import type { GoneStep } from '../changes/map-changes.ts';

/** Where a touchpoint or gap stands on the map, from left to right. */
export interface Column {
  readonly step: Touchpoint | Gap;
  readonly x: number;
  readonly width: number;
}

/** Where something stood that is gone. */
export interface GhostColumn {
  readonly gone: GoneStep;
  readonly x: number;
  readonly width: number;
}

/** A stage with its columns; there may be none. */
export interface StageColumns {
  readonly stage: Stage;
  readonly x: number;
  readonly width: number;
  readonly columns: readonly Column[];
  readonly ghosts: readonly GhostColumn[];
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
  /** Among the columns, what is gone; empty unless changes are shown. */
  readonly ghosts: readonly GhostColumn[];
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
export function frameFor(
  journey: Journey,
  isShown: (touchpoint: Touchpoint) => boolean,
  gone: readonly GoneStep[] = [],
): Frame {
  const start = margin + labelWidth;
  const all = journey.distinctTouchpoints;
  const drawn = new Set<unknown>(all.filter(isShown));
  const stages: StageColumns[] = [];
  const inFront = ghostsFrom(
    gone.filter(({ stage }) => stage === undefined),
    start,
  );
  let x = inFront.end;
  for (const stage of journey.stages) {
    const placed = placeStage(
      stage,
      drawn,
      gone.filter((it) => it.stage === stage),
      x,
    );
    stages.push(placed);
    x += placed.width;
  }
  const columns = stages.flatMap((it) => it.columns);
  const ghosts = [...inFront.ghosts, ...stages.flatMap((it) => it.ghosts)];
  const isBare = !columns.some(({ step }) => step.kind === 'touchpoint');
  return {
    left: margin,
    right: Math.max(x, start + 4 * touchpointWidth, isBare ? endOf(start, columns, ghosts) + stageWidth : 0),
    start,
    stages,
    columns,
    ghosts,
    isFiltered: drawn.size < all.length,
  };
}

function placeStage(
  stage: Stage,
  drawn: ReadonlySet<unknown>,
  gone: readonly GoneStep[],
  from: number,
): StageColumns {
  const behind = (step: Column['step'] | undefined) => gone.filter((it) => it.behind === step);
  const first = ghostsFrom(behind(undefined), from);
  const columns: Column[] = [];
  const ghosts: GhostColumn[] = [...first.ghosts];
  let x = first.end;
  for (const step of stage.steps) {
    if (step.kind === 'gap' || drawn.has(step)) {
      columns.push({ step, x, width: widthFor(step) });
      x += widthFor(step);
    }
    const after = ghostsFrom(behind(step), x);
    ghosts.push(...after.ghosts);
    x = after.end;
  }
  return { stage, x: from, width: Math.max(x - from, stageWidth), columns, ghosts };
}

function ghostsFrom(gone: readonly GoneStep[], from: number) {
  let x = from;
  const ghosts = gone.map((it): GhostColumn => {
    const ghost = { gone: it, x, width: widthFor(it.step) };
    x += ghost.width;
    return ghost;
  });
  return { ghosts, end: x };
}

function widthFor({ kind }: Column['step']): number {
  return kind === 'gap' ? gapWidth : touchpointWidth;
}

/** Where all that is drawn, or was, ends; what says that there is nothing yet stands behind it. */
export function endOf(start: number, columns: readonly Column[], ghosts: readonly GhostColumn[]): number {
  return Math.max(start, ...[...columns, ...ghosts].map(({ x, width }) => x + width));
}

/** The middle of a column. */
export function middleOf({ x, width }: Column): number {
  return x + width / 2;
}
