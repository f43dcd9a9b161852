import { line, textBlock } from '../scene/marks.ts';
import type { Mark, Part } from '../scene/scene.ts';
import type { Frame } from './columns.ts';
import { styles } from './styles.ts';

/** What everything else stands on. */
export function backgroundPart(width: number, height: number): Part {
  return { role: 'page', marks: [{ kind: 'box', x: 0, y: 0, width, height, fill: 'page' }] };
}

/** The hatching of gaps, which goes through all rows from the touchpoints on. */
export function gapsPart(frame: Frame, top: number, bottom: number): Part {
  return { role: 'gaps', marks: hatchedGaps(frame, top, bottom, 6) };
}

/** A hatched strip for each gap. */
export function hatchedGaps(
  { columns }: Frame,
  top: number,
  bottom: number,
  radius?: number,
): readonly Mark[] {
  return columns
    .filter(({ step }) => step.kind === 'gap')
    .map(
      ({ x, width }): Mark => ({
        kind: 'box',
        x: x + 10,
        y: top,
        width: width - 20,
        height: bottom - top,
        ...(radius === undefined ? {} : { radius, fill: 'quiet' as const }),
        hatch: 'hatch',
      }),
    );
}

export const visibilityHeight = 30;

/** The line between what the customer sees and what happens behind it. */
export function visibilityPart({ left, right }: Frame, y: number): Part {
  const text = textBlock(
    'line of visibility',
    { ...styles.small, weight: 'bold' },
    { x: right - 126, y: y + 6, width: 116, align: 'middle' },
  );
  const chip = { kind: 'box', x: right - 130, y: y + 3, width: 124, height: 22, radius: 11 } as const;
  return {
    role: 'visibility',
    label: 'Line of visibility: what follows, the customer does not see',
    marks: [
      line(left, y + 14, right, y + 14, 'muted', { width: 1.5, dash: [6, 5] }),
      { ...chip, fill: 'page', stroke: 'muted' },
      text.mark,
    ],
  };
}
