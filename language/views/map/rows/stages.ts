import type { Stage } from '../../../model/elements.ts';
import { lineTo, move, textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { StageColumns } from '../columns.ts';
import { findingMark, findingsText } from '../findings.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';

const point = 10;
const gutter = 2;
const padding = 8;

/** The stages as arrows that follow each other; a nameless one has none. */
export const stages: Row = {
  name: 'stages',
  title: '',
  ruled: false,
  draw(data, top) {
    const named = data.frame.stages.filter(({ stage }) => !stage.block.implied);
    if (named.length === 0) return undefined;
    const texts = named.map((it) => titlesOf(data, it, top));
    const height = Math.max(34, ...texts.map(([it]) => (it?.height ?? 0) + 2 * padding));
    const parts = named.map((it, index) =>
      arrowPart(it, colourOf(index, named.length), texts[index] ?? [], { data, top, height }),
    );
    return { height: height + 12, parts };
  },
};

type Title = ReturnType<typeof textBlock>;

/** A title as often as it takes to have it in sight all along the stage: no further apart than a window is wide. */
function titlesOf(data: MapData, { stage, x, width }: StageColumns, top: number): readonly Title[] {
  const count = width > 900 ? Math.round(width / 800) : 1;
  const each = width / count;
  // The sign of what was found stands at the end of the arrow.
  const aside = point + padding + (data.findingsAt(stage).length > 0 ? 16 : 0);
  return Array.from({ length: count }, (_, index) =>
    textBlock(stage.title, styles.stage, {
      x: x + index * each + aside,
      y: top,
      width: each - 2 * aside,
      align: 'middle',
    }),
  );
}

function arrowPart(
  { stage, x, width }: StageColumns,
  fill: Colour,
  titles: readonly Title[],
  { data, top, height }: { data: MapData; top: number; height: number },
): Part {
  const [left, right, middle, bottom] = [x + gutter, x + width - gutter, top + height / 2, top + height];
  const arrow: Mark = {
    kind: 'path',
    fill,
    segments: [
      move(left, top),
      lineTo(right - point + 4, top),
      lineTo(right + 4, middle),
      lineTo(right - point + 4, bottom),
      lineTo(left, bottom),
      lineTo(left + point - 2, middle),
      { to: 'close' },
    ],
  };
  const texts = titles.map((it) => ({ ...it.mark, y: top + (height - it.height) / 2 }));
  const hint = findingsText(data, stage);
  return {
    role: 'stage',
    id: data.idOf(stage),
    label: labelOf(stage),
    ...(hint !== '' && { hint }),
    marks: [arrow, ...texts, ...findingMark(data, stage, right - point - 12, top + 2)],
  };
}

function labelOf(stage: Stage): string {
  const count = stage.touchpoints.length;
  return `Stage: ${stage.title}, ${count} ${count === 1 ? 'touchpoint' : 'touchpoints'}`;
}

/** From blue to purple along the journey. */
function colourOf(index: number, count: number): Colour {
  const colours = ['stage1', 'stage2', 'stage3', 'stage4'] as const;
  return colours[count < 2 ? 0 : Math.round((index * 3) / (count - 1))] ?? 'stage4';
}
