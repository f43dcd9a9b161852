import type { Journey, Touchpoint } from '../../../model/elements.ts';
import { linksOf } from '../../../model/journey-path.ts';
import type { Column } from '../columns.ts';
import type { MapData } from '../row.ts';

/** A `leads-to` as it is drawn. */
export interface Arrow {
  readonly at: Touchpoint;
  readonly target: Touchpoint | Journey;
  readonly when: string | undefined;
  readonly from: Column;
  /** Undefined where it leads out of this map. */
  readonly to: Column | undefined;
}

/** All arrows from touchpoints that are drawn, in the order of the touchpoints. */
export function arrowsIn({ frame, facts }: MapData): readonly Arrow[] {
  const columns = new Map<unknown, Column>(frame.columns.map((column) => [column.step, column]));
  return frame.columns.flatMap((from): Arrow[] => {
    const { step } = from;
    if (step.kind === 'gap') return [];
    return linksOf(step, facts).flatMap(({ target, property }) =>
      target === undefined
        ? []
        : [{ at: step, target, when: property.text?.text, from, to: columns.get(target) }],
    );
  });
}

/** What an arrow leads to, in words; with its journey where that is another one. */
export function targetTitle({ at, target }: Arrow): string {
  if (target.kind === 'journey' || target.journey === at.journey) return target.title;
  return `${target.journey.title}: ${target.title}`;
}
