import { lineHeightOf, type Style, textBlock } from '../../scene/marks.ts';
import { textWidth } from '../../scene/measure.ts';
import type { Mark } from '../../scene/scene.ts';
import { findingMark, findingsText } from '../findings.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import type { DrawnPart } from './index.ts';

/** What stands behind the title: the status, and a sign where something was found. */
const besideTitle = 120;

/** The journey's title, whether it is today's or a future one, and what was found at it. */
export function titlePart(data: MapData, top: number, room: { x: number; width: number }): DrawnPart {
  const { journey } = data;
  const place = { x: room.x, y: top, width: room.width - besideTitle, align: 'left' } as const;
  const title = textBlock(journey.title, styles.title, place);
  const last = title.mark.lines.at(-1) ?? '';
  const x = room.x + textWidth(last, styles.title.size, 'bold') + 14;
  const y = top + title.height - (lineHeightOf(styles.title) + chipHeight) / 2;
  const status = journey.isCurrent ? 'current' : 'future';
  const chip = chipMarks(status, x, y);
  const hint = findingsText(data, journey);
  return {
    bottom: top + title.height,
    parts: [
      {
        role: 'title',
        id: data.idOf(journey),
        label: `Journey: ${journey.title}, ${status}`,
        ...(hint !== '' && { hint }),
        marks: [title.mark, ...chip.marks, ...findingMark(data, journey, chip.right + 16, y + 3)],
      },
    ],
  };
}

const chipHeight = 21;

function chipMarks(text: string, x: number, y: number): { marks: readonly Mark[]; right: number } {
  const style: Style = { size: 11, weight: 'bold', colour: 'muted' };
  const width = textWidth(text, 11, 'bold') + 20;
  const label = textBlock(text, style, { x: x + 10, y: y + 3, width: width - 10, align: 'left' });
  return {
    marks: [{ kind: 'box', x, y, width, height: chipHeight, radius: 10.5, fill: 'quiet' }, label.mark],
    right: x + width,
  };
}
