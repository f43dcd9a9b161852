import type { Touchpoint } from '../../../model/elements.ts';
import { writtenScore } from '../../../model/feelings.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { type Column, middleOf } from '../columns.ts';
import { faceAt, type Point } from '../curve.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import { bandsHeight, shownScore } from './bands.ts';
import { wordPlace } from './word-place.ts';

/** A touchpoint and how it feels. */
export interface Felt {
  readonly column: Column;
  readonly touchpoint: Touchpoint;
  /** Undefined where no emotion is stated, or its word is not known. */
  readonly point: Point | undefined;
  readonly score: number | undefined;
}

/** A face with its word, and the reason below the bands; `bottom` is where it ends. */
export function feltPart(
  data: MapData,
  felt: Felt,
  runs: readonly (readonly Point[])[],
  bandsBottom: number,
): { readonly part: Part; readonly bottom: number } {
  const { column, touchpoint, point, score } = felt;
  const room = { x: column.x + 10, width: column.width - 20, align: 'middle' } as const;
  const colour = colourOf(score);
  const word = textBlock(wordOf(felt), { ...styles.strong, colour }, { ...room, y: 0 });
  const place = point && wordPlace(point, word, runs, bandsBottom);
  let bottom = bandsBottom + 18;
  const marks: Mark[] = [...pointMarks(felt, bandsBottom, colour), { ...word.mark, y: place ?? bottom }];
  if (place === undefined) bottom += word.height;
  const why = touchpoint.one('emotion')?.text?.text;
  if (why !== undefined) {
    const text = textBlock(why, styles.small, { ...room, y: bottom + 1 });
    marks.push(text.mark);
    bottom += text.height + 1;
  }
  return {
    bottom,
    part: {
      role: 'emotion',
      id: data.idOf(touchpoint),
      label: labelOf(felt, why),
      ...(score !== undefined && { score }),
      marks,
    },
  };
}

function pointMarks({ column, point, score }: Felt, bandsBottom: number, colour: Colour): readonly Mark[] {
  if (point !== undefined) return faceAt(point, score ?? 0, colour);
  const y = bandsBottom - bandsHeight / 2;
  return [{ kind: 'disc', x: middleOf(column), y, radius: 5, stroke: 'muted', dash: [2, 2] }];
}

function colourOf(score: number | undefined): Colour {
  if (score === undefined || score === 0) return 'muted';
  return score > 0 ? 'good' : 'bad';
}

function wordOf({ touchpoint, score }: Felt): string {
  const word = touchpoint.emotion?.word?.text;
  if (word !== undefined) return word;
  return score === undefined ? 'not stated' : shownScore(score);
}

function labelOf(felt: Felt, why: string | undefined): string {
  const { touchpoint, score } = felt;
  const word = touchpoint.emotion?.word?.text;
  const written = score === undefined ? undefined : writtenScore(score).replace('-', 'minus ');
  const said = [word, written, why].filter((it) => it !== undefined).join(', ');
  return `Emotion at ${touchpoint.title}: ${said === '' ? 'not stated' : said}`;
}
