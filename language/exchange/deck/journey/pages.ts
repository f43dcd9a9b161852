import type { Gap, Journey, Stage, Touchpoint } from '../../../model/elements.ts';

/** Where the columns of a journey's slides stand, in points. */
export const columnsLeft = 120;
export const columnsRight = 924;
/** A single column is not drawn over the whole slide. */
const widest = 240;

/** The usual number of touchpoints on a slide; one more where that makes a further slide unnecessary. */
const usual = 6;
const most = 7;

/** A touchpoint's place; a stage without any has one all the same, to be seen. */
export interface Column {
  readonly touchpoint: Touchpoint | undefined;
  readonly x: number;
  readonly width: number;
}

/** A stage, or as much of it as has room. */
interface StageSpan {
  readonly stage: Stage;
  /** Whether its first touchpoints are on the slides before. */
  readonly isContinued: boolean;
  readonly x: number;
  readonly width: number;
}

/** The customer waits before a column, or behind the last one. */
interface Wait {
  readonly gap: Gap;
  /** From 0, before the first column, to their number. */
  readonly place: number;
  readonly x: number;
}

/** What of a journey stands side by side on its slides. */
export interface Page {
  readonly journey: Journey;
  readonly isFirst: boolean;
  readonly stages: readonly StageSpan[];
  readonly columns: readonly Column[];
  readonly columnWidth: number;
  readonly waits: readonly Wait[];
}

/** A stretch of a stage that stays together. */
interface Stretch {
  readonly stage: Stage;
  readonly isContinued: boolean;
  readonly steps: readonly (Touchpoint | Gap)[];
}

/** A journey's touchpoints in as many pages as they need, about as many on each, broken between stages where possible. */
export function pagesOf(journey: Journey): readonly Page[] {
  const drawn = new Set<unknown>(journey.distinctTouchpoints);
  const stretches = journey.stages
    .map((stage) => ({ stage, steps: stage.steps.filter((it) => it.kind === 'gap' || drawn.has(it)) }))
    .filter(({ stage, steps }) => !stage.block.implied || steps.length > 0)
    .flatMap(({ stage, steps }) => stretchesOf(stage, steps));
  return balanced(stretches).map((some, index) => pageOf(journey, some, index === 0));
}

function stretchesOf(stage: Stage, steps: Stretch['steps']): readonly Stretch[] {
  const count = steps.filter((it) => it.kind === 'touchpoint').length;
  const parts = count <= most ? 1 : Math.ceil(count / usual);
  const each = Math.ceil(count / parts);
  const stretches: (Touchpoint | Gap)[][] = [[]];
  let held = 0;
  for (const [index, step] of steps.entries()) {
    const isTouchpointAhead = steps.slice(index).some((it) => it.kind === 'touchpoint');
    // Where the customer waits between two slides, the wait opens the second one.
    if (held === each && isTouchpointAhead) {
      stretches.push([]);
      held = 0;
    }
    stretches.at(-1)?.push(step);
    if (step.kind === 'touchpoint') held += 1;
  }
  return stretches.map((some, index) => ({ stage, isContinued: index > 0, steps: some }));
}

/** As few pages as possible, and of those ways the one whose fullest page is emptiest. */
function balanced(stretches: readonly Stretch[]): readonly (readonly Stretch[])[] {
  const total = stretches.reduce((sum, it) => sum + sizeOf(it), 0);
  if (total <= most) return total === 0 ? [] : [stretches];
  const fewest = filled(stretches, usual).length;
  for (let room = 1; room < usual; room += 1) {
    const pages = filled(stretches, room);
    if (pages.length === fewest) return pages;
  }
  return filled(stretches, usual);
}

function filled(stretches: readonly Stretch[], room: number): readonly (readonly Stretch[])[] {
  const pages: Stretch[][] = [];
  let held = 0;
  for (const stretch of stretches) {
    const size = sizeOf(stretch);
    if (pages.length === 0 || held + size > room) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(stretch);
    held += size;
  }
  return pages;
}

function sizeOf({ steps }: Stretch): number {
  return Math.max(1, steps.filter((it) => it.kind === 'touchpoint').length);
}

function pageOf(journey: Journey, stretches: readonly Stretch[], isFirst: boolean): Page {
  const count = stretches.reduce((sum, it) => sum + sizeOf(it), 0);
  const columnWidth = Math.min(widest, (columnsRight - columnsLeft) / count);
  const xOf = (place: number) => columnsLeft + place * columnWidth;
  const columns: Column[] = [];
  const waits: Wait[] = [];
  const stages: StageSpan[] = [];
  for (const { stage, isContinued, steps } of stretches) {
    const from = columns.length;
    for (const step of steps) {
      const place = columns.length;
      if (step.kind === 'gap') waits.push({ gap: step, place, x: xOf(place) });
      else columns.push({ touchpoint: step, x: xOf(place), width: columnWidth });
    }
    if (columns.length === from) columns.push({ touchpoint: undefined, x: xOf(from), width: columnWidth });
    stages.push({ stage, isContinued, x: xOf(from), width: (columns.length - from) * columnWidth });
  }
  return { journey, isFirst, stages, columns, columnWidth, waits };
}
