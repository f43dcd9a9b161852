import { textBlock } from '../../scene/marks.ts';
import type { MapData } from '../row.ts';
import { styles } from '../styles.ts';
import type { DrawnPart } from './index.ts';

/** What the journey is good for, as its goals say. */
export function goalPart(data: MapData, top: number, room: { x: number; width: number }): DrawnPart {
  const goals = data.journey.all('goal').flatMap((it) => it.text?.text ?? []);
  if (goals.length === 0) return { parts: [], bottom: top };
  const text = textBlock(`Goal: ${goals.join(' · ')}`, styles.body, { ...room, y: top + 8, align: 'left' });
  const label = `Goal: ${goals.join('. ')}`;
  return {
    parts: [{ role: 'goal', id: data.idOf(data.journey), label, marks: [text.mark] }],
    bottom: top + 8 + text.height,
  };
}
