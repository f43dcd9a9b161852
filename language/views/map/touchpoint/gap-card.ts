import type { Gap } from '../../../model/elements.ts';
import { type Style, textBlock } from '../../scene/marks.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { Column } from '../columns.ts';
import { findingMark, findingsText } from '../findings.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import type { Card } from './card.ts';

/** The head of a gap's hatched column: how long it lasts, what it is, and whether anything bridges it. */
export function gapCard(data: MapData, column: Column, gap: Gap, top: number): Card {
  const room = { x: column.x + 8, width: column.width - 16, align: 'middle' } as const;
  const marks: Mark[] = [];
  let y = top + 8;
  const add = (text: string, style: Style) => {
    const block = textBlock(text, style, { ...room, y });
    marks.push(block.mark);
    y += block.height + 2;
  };
  add(gap.duration?.text ?? 'a gap', styles.strong);
  if (gap.title !== '') add(gap.title, styles.small);
  const isBridged = isBridgedGap(gap);
  add(bridgeWords(gap), { ...styles.small, weight: 'bold', colour: isBridged ? 'good' : 'bad' });
  return { height: y - top + 6, part: () => gapPart(data, column, gap, { top, height: y - top + 4, marks }) };
}

function gapPart(
  data: MapData,
  column: Column,
  gap: Gap,
  { top, height, marks }: { top: number; height: number; marks: readonly Mark[] },
): Part {
  const hint = findingsText(data, gap);
  const said = [gap.duration?.text, gap.title].filter(Boolean).join(', ');
  const frame = { kind: 'box', x: column.x + 4, y: top, width: column.width - 8, height } as const;
  return {
    role: 'gap',
    id: data.idOf(gap),
    label: `Gap: ${said === '' ? '' : `${said}, `}${bridgeWords(gap)}`,
    ...(hint !== '' && { hint }),
    marks: [
      { ...frame, radius: 8, fill: 'card', stroke: 'line', strokeWidth: 1.25 },
      ...marks,
      ...findingMark(data, gap, column.x + column.width - 14, top - 8),
    ],
  };
}

function isBridgedGap(gap: Gap): boolean {
  return gap.list('bridged-by').length > 0;
}

function bridgeWords(gap: Gap): string {
  return isBridgedGap(gap) ? 'bridged' : 'not bridged';
}
