import type { Touchpoint } from '../../../model/elements.ts';
import { textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { middleOf } from '../columns.ts';
import type { Row } from '../row.ts';
import { styles } from '../styles.ts';

const kinds = [
  { keyword: 'acknowledges', letter: 'A' },
  { keyword: 'communicates', letter: 'C' },
  { keyword: 'respects', letter: 'R' },
] as const;

/** Where the customer is acknowledged, informed and respected: a letter each, filled where it is so. */
export const care: Row = {
  name: 'care',
  title: 'Care',
  legend: 'A acknowledges\nC communicates\nR respects',
  draw({ frame, idOf }, top) {
    const cares = frame.columns.some(({ step }) => kinds.some(({ keyword }) => step.has(keyword)));
    if (!cares) return undefined;
    const parts = frame.columns.flatMap((column): Part[] => {
      const { step } = column;
      if (step.kind === 'gap') return [];
      const said = saidBy(step);
      const marks = kinds.flatMap(({ keyword, letter }, index): Mark[] => {
        const [x, y] = [middleOf(column) - 26 + index * 26, top + 19];
        const isOn = step.has(keyword);
        const text = textBlock(
          letter,
          { ...styles.strong, size: 11, colour: isOn ? 'accent' : 'muted' },
          { x: x - 9, y: y - 8, width: 18, align: 'middle' },
        );
        const disc: Mark = isOn
          ? { kind: 'disc', x, y, radius: 10, fill: 'accentSoft', stroke: 'accent', width: 1.75 }
          : { kind: 'disc', x, y, radius: 10, stroke: 'line', dash: [2, 2] };
        return [disc, text.mark];
      });
      return [
        {
          role: 'care',
          id: idOf(step),
          label: `Care: ${said || 'none stated'}`,
          hint: said || 'Neither acknowledges, communicates nor respects',
          marks,
        },
      ];
    });
    return { height: 38, parts };
  },
};

function saidBy(touchpoint: Touchpoint): string {
  return kinds
    .flatMap(({ keyword }) => touchpoint.all(keyword).map((it) => `${keyword}: ${it.text?.text ?? ''}`))
    .join('\n');
}
