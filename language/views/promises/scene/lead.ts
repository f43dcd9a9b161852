import type { PromiseState } from '../../../model/serving.ts';
import { looks } from '../../overview/states.ts';
import type { Mark } from '../../scene/scene.ts';

/** A line that leads from one column to the next: in the state's colour, dashed where something is missing or not yet so. */
export function leadMark(
  [x1, x2]: readonly [number, number],
  from: number,
  to: number,
  what: PromiseState | 'owner' | 'nobody',
): Mark {
  const bend = (x2 - x1) * 0.5;
  const isWhole = what === 'kept' || what === 'at-risk' || what === 'owner';
  return {
    kind: 'path',
    segments: [
      { to: 'move', x: x1, y: from },
      { to: 'curve', x1: x1 + bend, y1: from, x2: x2 - bend, y2: to, x: x2 - 2, y: to },
    ],
    stroke: what === 'owner' ? 'muted' : what === 'nobody' ? 'bad' : looks[what].ink,
    width: what === 'broken' || what === 'nobody' ? 2 : 1.5,
    ...(!isWhole && { dash: [5, 4] }),
    arrow: true,
  };
}
