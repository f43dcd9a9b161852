import type { PictureElement } from '../../preview/messages.ts';
import { measurer, readsFromRight } from './labels.ts';
import { boxWidth, columnGap, lineHeight, measures } from './measures.ts';
import type { Picture } from './read-picture.ts';
import { wrapText } from './wrap-text.ts';

/** Where everything goes, from top to bottom: title, stages, touchpoints, the arrow of time, moods. */
export interface Plan {
  readonly width: number;
  readonly height: number;
  readonly fromRight: boolean;
  readonly boxWidth: number;
  /** The left edge of the n-th touchpoint's box. */
  readonly column: (index: number) => number;
  /** Where the touchpoints begin and end, in the direction of time. */
  readonly scaleEdge: number;
  readonly farEdge: number;
  readonly titleLines: readonly string[];
  readonly sectionLines: readonly (readonly string[])[];
  readonly sectionTop: number;
  readonly sectionHeight: number;
  readonly taskLines: readonly (readonly string[])[];
  readonly taskTop: number;
  readonly taskHeight: number;
  readonly arrowTop: number;
  /** The middle of the row of faces for a score from 1 to 5. */
  readonly moodRow: (score: number) => number;
  /** The middle of the row of touchpoints without a stated feeling, if there are any. */
  readonly unstatedRow: number | undefined;
}

const leastWidth = 380;

export function planPicture(picture: Picture, elements: readonly PictureElement[], font: string): Plan {
  const labels = wrapLabels(picture, font);
  const across = planAcross(picture);
  const titleLines = wrapText(
    picture.title,
    across.width - 2 * measures.margin,
    3,
    measurer(font, measures.titleSize, 600),
  );
  const titleHeight =
    titleLines.length === 0 ? 0 : titleLines.length * measures.titleLine + measures.titleGap;
  const sectionTop = measures.margin + titleHeight;
  const sectionHeight = boxHeight(labels.sectionLines, measures.boxPadding, 0);
  const taskTop = sectionTop + (sectionHeight === 0 ? 0 : sectionHeight + measures.sectionGap);
  const taskHeight = boxHeight(labels.taskLines, measures.taskPadding, measures.leastTaskHeight);
  const arrowTop = taskTop + taskHeight + measures.arrowGap;
  const moodRow = (score: number): number => arrowTop + measures.moodGap + (5 - score) * measures.moodStep;
  const unstatedRow = elements.some(({ unfelt }) => unfelt)
    ? moodRow(1) + measures.moodStep * 1.25
    : undefined;
  const height = (unstatedRow ?? moodRow(1)) + measures.moodRadius + measures.margin;
  const rows = { sectionTop, sectionHeight, taskTop, taskHeight, arrowTop, moodRow, unstatedRow, height };
  return { ...across, ...labels, titleLines, ...rows, boxWidth };
}

function wrapLabels({ sections, tasks }: Picture, font: string) {
  const bold = measurer(font, undefined, 600);
  const plain = measurer(font);
  const inside = 2 * measures.boxPadding;
  return {
    sectionLines: sections.map(({ text, count }) => {
      const width = count * (boxWidth + columnGap) - columnGap - inside;
      return wrapText(text, width, measures.mostSectionLines, bold);
    }),
    taskLines: tasks.map(({ text }) => wrapText(text, boxWidth - inside, measures.mostTaskLines, plain)),
  };
}

function planAcross({ title, tasks }: Picture) {
  const { margin, scaleWidth } = measures;
  const step = boxWidth + columnGap;
  const used = tasks.length * step - columnGap;
  const width = Math.max(leastWidth, used + scaleWidth + 2 * margin);
  const fromRight = readsFromRight(title === '' ? (tasks[0]?.text ?? '') : title);
  const start = margin + scaleWidth;
  return {
    width,
    fromRight,
    column: (index: number): number =>
      fromRight ? width - start - boxWidth - index * step : start + index * step,
    scaleEdge: fromRight ? width - start : start,
    farEdge: fromRight ? width - start - used : start + used,
  };
}

/** As high as the longest of the labels needs; nothing where there are none. */
function boxHeight(labels: readonly (readonly string[])[], padding: number, least: number): number {
  if (labels.length === 0) return 0;
  const lines = Math.max(...labels.map((label) => label.length));
  return Math.max(least, lines * lineHeight + 2 * padding);
}
