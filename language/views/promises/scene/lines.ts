import type { Team, Touchpoint } from '../../../model/elements.ts';
import type { PromiseState } from '../../../model/serving.ts';
import { looks } from '../../overview/states.ts';
import type { Mark } from '../../scene/scene.ts';
import { columns } from './card.ts';
import { type Column, middle } from './column.ts';
import type { Kept, Owned } from './web.ts';

export function linesToTouchpoints(
  promises: Column<Kept>,
  touchpoints: Column<Touchpoint | Kept>,
): readonly Mark[] {
  const ends = [columns.promises.x + columns.promises.width, columns.touchpoints.x] as const;
  return [...promises].flatMap(([kept, standing]) => {
    const targets = kept.state === 'broken' ? [kept] : kept.deliverers;
    return targets.map((it) => leadMark(ends, middle(standing), middle(touchpoints.get(it)), kept.state));
  });
}

export function linesToOwners(
  owned: Owned,
  touchpoints: Column<Touchpoint | Kept>,
  owners: Column<Team | 'nobody'>,
): readonly Mark[] {
  const ends = [columns.touchpoints.x + columns.touchpoints.width, columns.owners.x] as const;
  return [...owned].flatMap(([owner, its]) => {
    const to = middle(owners.get(owner));
    const what = owner === 'nobody' ? 'nobody' : 'owner';
    return its.map((it) => leadMark(ends, middle(touchpoints.get(it)), to, what));
  });
}

/** A line that leads from one column to the next: in the state's colour, dashed where something is missing or not yet so. */
function leadMark(
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
