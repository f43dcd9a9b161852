import { shownScore } from '../../map/emotion/bands.ts';
import { styles } from '../../map/styles.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type JourneyFrame, margin } from './columns.ts';

const bandHeight = 46;
/** From the top of a band to the middle of a face; its word fits below it. */
const faceAt = 15;

const levels = [
  { score: 2, words: 'very good', fill: 'band2' },
  { score: 1, words: 'good', fill: 'band1' },
  { score: 0, words: 'neutral', fill: 'band0' },
  { score: -1, words: 'bad', fill: 'bandLow1' },
  { score: -2, words: 'very bad', fill: 'bandLow2' },
] as const;

/** Where a face stands; without a score it stands below all levels, in a lane of its own. */
export function faceHeight(score: number | undefined, top: number): number {
  const lane = score === undefined ? levels.length : 2 - score;
  return top + lane * bandHeight + faceAt + (score === undefined ? 6 : 0);
}

/** Where the levels end. */
export function levelsBottom(top: number, hasUnfelt: boolean): number {
  return top + (levels.length + (hasUnfelt ? 1 : 0)) * bandHeight + (hasUnfelt ? 6 : 0);
}

/** The five levels, each named, and a lane for what nobody has said yet. */
export function levelsPart(frame: JourneyFrame, top: number, hasUnfelt: boolean): Part {
  const marks = levels.flatMap(({ score, words, fill }, index): readonly Mark[] => {
    const y = top + index * bandHeight;
    const box = { x: frame.start, y, width: frame.right - frame.start, height: bandHeight } as const;
    return [{ kind: 'box', ...box, fill }, ...labelMarks(words, shownScore(score), y + faceAt, frame)];
  });
  return { role: 'bands', marks: [...marks, ...(hasUnfelt ? unfeltLane(frame, top) : [])] };
}

function unfeltLane(frame: JourneyFrame, top: number): readonly Mark[] {
  const y = top + levels.length * bandHeight + 6;
  const box = { x: frame.start, y, width: frame.right - frame.start, height: bandHeight, radius: 4 } as const;
  return [
    { kind: 'box', ...box, stroke: 'muted', dash: [3, 4] },
    ...labelMarks('not stated', '?', y + faceAt, frame),
  ];
}

function labelMarks(words: string, sign: string, middle: number, { start }: JourneyFrame): readonly Mark[] {
  const room = { x: margin, y: middle - 7.5, width: start - margin - 34, align: 'right' } as const;
  const at = { x: start - 30, y: middle - 7.5, width: 22, align: 'right' } as const;
  return [
    textBlock(words, styles.small, room).mark,
    textBlock(sign, { ...styles.small, weight: 'bold' }, at).mark,
  ];
}
