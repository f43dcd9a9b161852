import type { CustomerPromise } from '../../../model/elements.ts';
import { promiseState } from '../../../model/serving.ts';
import type { Part } from '../../scene/scene.ts';
import { type Column, middleOf } from '../columns.ts';
import { type Dot, type Thread, threadPart } from '../promises/thread.ts';
import type { MapData, Row } from '../row.ts';

/** A thread for each promise: from an open dot where it is explained to filled ones where it is delivered. */
export const promises: Row = {
  name: 'promises',
  title: 'Promises',
  legend: '○ explained\n● delivered',
  draw(data, top) {
    const threads = threadsIn(data);
    if (threads.length === 0) return undefined;
    let y = top + 8;
    const parts = threads.map((thread): Part => {
      const drawn = threadPart(data, thread, y);
      y = drawn.bottom + 8;
      return drawn.part;
    });
    return { height: y - top + 2, parts };
  },
};

/** The promises that touchpoints name, in the order in which the customer meets them. */
function threadsIn(data: MapData): readonly Thread[] {
  const dots = new Map<CustomerPromise, Dot[]>();
  for (const column of data.frame.columns) {
    for (const [promise, found] of dotsAt(data, column))
      dots.set(promise, [...(dots.get(promise) ?? []), ...found]);
  }
  return [...dots].map(([promise, found]) => ({
    promise,
    state: promiseState(promise, data.facts),
    dots: found,
  }));
}

/** Half of what lies between two dots at one touchpoint. */
const beside = 8;

function dotsAt({ facts }: MapData, column: Column): ReadonlyMap<CustomerPromise, readonly Dot[]> {
  const { step: at } = column;
  if (at.kind === 'gap') return new Map();
  const named = (keyword: string) => new Set(at.list(keyword).flatMap((it) => facts.promise(it) ?? []));
  const [explained, delivered] = [named('explains'), named('delivers')];
  const x = middleOf(column);
  return new Map(
    [...new Set([...explained, ...delivered])].map((promise): [CustomerPromise, readonly Dot[]] => {
      const both = explained.has(promise) && delivered.has(promise);
      return [
        promise,
        [
          ...(explained.has(promise) ? [{ x: both ? x - beside : x, kind: 'explains', at } as const] : []),
          ...(delivered.has(promise) ? [{ x: both ? x + beside : x, kind: 'delivers', at } as const] : []),
        ],
      ];
    }),
  );
}
