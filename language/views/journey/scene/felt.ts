import type { Touchpoint } from '../../../model/elements.ts';
import { writtenScore } from '../../../model/feelings.ts';
import { faceAt } from '../../map/curve.ts';
import { shownScore } from '../../map/emotion/bands.ts';
import { styles } from '../../map/styles.ts';
import { line, textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { columnWidth, middleOf, type TaskColumn } from './columns.ts';
import type { JourneyDrawing } from './index.ts';
import { faceHeight } from './levels.ts';

const faceRadius = 11;

/** A touchpoint with how it feels; no score where nobody has said so, or the word is not known. */
export interface Felt {
  readonly column: TaskColumn;
  readonly score: number | undefined;
}

/** The dashed line from a touchpoint's box down to its face. */
export function stemMark({ column, score }: Felt, from: number, levels: number): Mark {
  const x = middleOf(column);
  return line(x, from, x, faceHeight(score, levels) - faceRadius, 'muted', { width: 1.25, dash: [3, 4] });
}

/** A face at the height of its score, with the emotion's word below. */
export function feltPart(
  { idOf }: JourneyDrawing,
  { column, score }: Felt,
  levels: number,
): { readonly part: Part; readonly bottom: number } {
  const { touchpoint } = column;
  const at = { x: middleOf(column), y: faceHeight(score, levels) };
  const colour = colourOf(score);
  const room = {
    x: column.x + 6,
    y: at.y + faceRadius + 2,
    width: columnWidth - 12,
    align: 'middle',
  } as const;
  const word = textBlock(wordOf(touchpoint, score), { ...styles.strong, colour }, room);
  const face = score === undefined ? unknownFace(at.x, at.y) : faceAt(at, score, colour);
  return {
    bottom: room.y + word.height,
    part: {
      role: 'emotion',
      id: idOf(touchpoint),
      label: labelOf(touchpoint, score),
      marks: [...face, word.mark],
    },
  };
}

function unknownFace(x: number, y: number): readonly Mark[] {
  const room = { x: x - faceRadius, y: y - 9, width: 2 * faceRadius, align: 'middle' } as const;
  return [
    { kind: 'disc', x, y, radius: faceRadius, fill: 'card', stroke: 'risk', width: 1.75, dash: [3, 3] },
    textBlock('?', { ...styles.strong, size: 13, colour: 'risk' }, room).mark,
  ];
}

function colourOf(score: number | undefined): Colour {
  if (score === undefined) return 'risk';
  return score === 0 ? 'muted' : score > 0 ? 'good' : 'bad';
}

function wordOf({ emotion }: Touchpoint, score: number | undefined): string {
  const word = emotion?.word?.text;
  if (score !== undefined) return word ?? shownScore(score);
  return word === undefined ? 'no emotion yet' : `${word}: no score`;
}

function labelOf(touchpoint: Touchpoint, score: number | undefined): string {
  const word = touchpoint.emotion?.word?.text;
  const why = touchpoint.one('emotion')?.text?.text;
  const written = score === undefined ? undefined : writtenScore(score).replace('-', 'minus ');
  const said = [word, written, why].filter((it) => it !== undefined).join(', ');
  const unknown = score === undefined && said !== '' ? ', without a score' : '';
  return `Emotion at ${touchpoint.title}: ${said === '' ? 'no emotion yet' : said}${unknown}`;
}
