import { writtenScore } from '../../../model/feelings.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { hatchedGaps } from '../backdrop.ts';
import type { Frame } from '../columns.ts';
import { styles } from '../styles.ts';

export const bandHeight = 32;
const scores = [2, 1, 0, -1, -2] as const;
const colours = ['band2', 'band1', 'band0', 'bandLow1', 'bandLow2'] as const;
export const bandsHeight = scores.length * bandHeight;

/** A band for each score, from very good to very bad; gaps go through them hatched. */
export function bandsParts(frame: Frame, top: number): readonly Part[] {
  const bands = scores.flatMap((score, index): readonly Mark[] => {
    const y = top + index * bandHeight;
    const label = textBlock(shownScore(score), styles.small, {
      x: frame.start - 44,
      y: y + bandHeight / 2 - 8,
      width: 32,
      align: 'right',
    });
    const width = frame.right - frame.start;
    const fill = colours[index] ?? 'band0';
    return [{ kind: 'box', x: frame.start, y, width, height: bandHeight, fill }, label.mark];
  });
  return [
    { role: 'bands', marks: bands },
    { role: 'gaps', marks: hatchedGaps(frame, top, top + bandsHeight) },
  ];
}

/** A score with a real minus sign. */
export function shownScore(score: number): string {
  return writtenScore(score).replace('-', '−');
}
