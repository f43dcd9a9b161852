import { textBlock } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { middleOf } from '../columns.ts';
import type { Row } from '../row.ts';
import { styles } from '../styles.ts';

const levels: Readonly<Record<string, { bars: number; colour: Colour }>> = {
  low: { bars: 1, colour: 'good' },
  medium: { bars: 2, colour: 'risk' },
  high: { bars: 3, colour: 'bad' },
};

/** How hard it is for the customer, as one to three bars and a word. */
export const effort: Row = {
  name: 'effort',
  title: 'Effort',
  draw({ frame, idOf }, top) {
    const parts = frame.columns.flatMap((column): Part[] => {
      if (column.step.kind === 'gap') return [];
      const written = column.step.one('effort')?.choice?.text;
      const level = written === undefined ? undefined : levels[written];
      if (written === undefined || level === undefined) return [];
      const x = middleOf(column) - 36;
      const text = textBlock(
        written,
        { ...styles.strong, colour: level.colour },
        { x: x + 28, y: top + 10, width: 60, align: 'left' },
      );
      const bars = [1, 2, 3].map((bar): Mark => {
        const height = 4 + bar * 4;
        const isOn = bar <= level.bars;
        return {
          kind: 'box',
          x: x + (bar - 1) * 7,
          y: top + 26 - height,
          width: 5,
          height,
          radius: 1,
          fill: isOn ? level.colour : 'quiet',
          ...(!isOn && { stroke: 'line' as const }),
        };
      });
      return [
        { role: 'effort', id: idOf(column.step), label: `Effort: ${written}`, marks: [...bars, text.mark] },
      ];
    });
    return parts.length === 0 ? undefined : { height: 37, parts };
  },
};
