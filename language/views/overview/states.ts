import { type PromiseState, promiseState } from '../../model/serving.ts';
import { lineTo, move } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark, PathMark } from '../scene/scene.ts';
import type { OverviewData } from './section.ts';

/** All states, those that need somebody first. */
export const states: readonly PromiseState[] = ['broken', 'at-risk', 'kept', 'draft', 'retired'];

/** The colours of a state, and of the ground that its sign may stand on. */
export const looks: Readonly<Record<PromiseState, { readonly ink: Colour; readonly soft: Colour }>> = {
  broken: { ink: 'bad', soft: 'badSoft' },
  'at-risk': { ink: 'risk', soft: 'riskSoft' },
  kept: { ink: 'good', soft: 'goodSoft' },
  draft: { ink: 'muted', soft: 'quiet' },
  retired: { ink: 'muted', soft: 'quiet' },
};

/** The promises with their states, those that need somebody first. */
export function promisesByState({ promises, facts }: Pick<OverviewData, 'promises' | 'facts'>) {
  const all = promises.map((promise) => ({ promise, state: promiseState(promise, facts) }));
  return states.flatMap((state) => all.filter((it) => it.state === state));
}

/**
 * A sign whose shape alone tells the state: a cross, a triangle, a tick, a pencil's stroke or a broken ring. It is
 * drawn, since fonts have these as emoji or not at all. `x` and `y` are its middle, and it is about 12 pixels wide.
 */
export function stateSign(state: PromiseState, x: number, y: number): readonly Mark[] {
  const stroke = looks[state].ink;
  const path = (...points: readonly (readonly [number, number])[]): PathMark => ({
    kind: 'path',
    segments: points.map(([right, down], index) => (index === 0 ? move : lineTo)(x + right, y + down)),
    stroke,
    width: 2.25,
  });
  switch (state) {
    case 'broken':
      return crossSign(x, y);
    case 'at-risk':
      return [{ ...path([0, -5], [5.5, 4.5], [-5.5, 4.5], [0, -5]), fill: stroke, width: 2 }];
    case 'kept':
      return [path([-5, 0.5], [-1.5, 4], [5, -4])];
    case 'draft':
      return [path([-4.5, 4.5], [-3.5, 1.5], [3, -5], [5, -3], [-1.5, 3.5], [-4.5, 4.5])];
    case 'retired':
      return [{ kind: 'disc', x, y, radius: 5, stroke, width: 2, dash: [2.5, 2.75] }];
  }
}

/** What is missing, as for a broken promise. */
export function crossSign(x: number, y: number): readonly Mark[] {
  const stroke = (from: number): Mark => ({
    kind: 'path',
    segments: [move(x - 4.5, y + from), lineTo(x + 4.5, y - from)],
    stroke: 'bad',
    width: 2.5,
  });
  return [stroke(-4.5), stroke(4.5)];
}
