import type { CustomerPromise, Journey, Touchpoint } from '../../model/elements.ts';
import { journeysOf, type PromiseState, serves } from '../../model/serving.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { isShaded, titleOf } from './journey-columns.ts';
import type { OverviewData } from './section.ts';
import { crossSign, looks } from './states.ts';

/** What a cell of the matrix can show. */
export type Sign = 'explained' | 'delivered' | 'planned' | 'missing';

/** What a promise is in one journey. */
export interface Cell {
  readonly signs: readonly Sign[];
  /** Its signs at their height, each with the element that it leads to. */
  readonly draw: (y: number) => readonly Part[];
}

/** A cell for each journey, from left to right. */
export function cellsOf(data: OverviewData, promise: CustomerPromise, state: PromiseState): readonly Cell[] {
  const lacking = lackingIn(data, promise);
  return data.journeys.map((journey, index): Cell => {
    const found = foundIn(data, promise, journey, lacking);
    const middle = data.columns.start + (index + 0.5) * data.columns.width;
    const first = middle - (found.length - 1) * (signWidth / 2);
    return {
      signs: found.map((it) => it.sign),
      draw: (y) =>
        found.map(({ sign, at }, place): Part => {
          const x = first + place * signWidth;
          const said = inWords(sign, at);
          return {
            role: sign,
            id: data.idOf(at[0] ?? journey),
            label: `${titleOf(journey)}: ${said}`,
            hint: `${titleOf(journey)}\n${said}`,
            marks: [groundMark(data, index, x, y), ...signMarks(sign, state, x, y)],
          };
        }),
    };
  });
}

const signWidth = 17;

/** The signs of a cell, each with what it leads to. */
function foundIn(
  data: OverviewData,
  promise: CustomerPromise,
  journey: Journey,
  lacking: ReadonlySet<Journey>,
): readonly { readonly sign: Sign; readonly at: readonly Touchpoint[] }[] {
  const explains = touchpointsNaming(promise, 'explains', journey, data);
  const delivers = touchpointsNaming(promise, 'delivers', journey, data);
  const isMissing = delivers.length === 0 && lacking.has(journey);
  const delivered = journey.isCurrent ? 'delivered' : 'planned';
  return [
    ...(explains.length > 0 ? [{ sign: 'explained', at: explains } as const] : []),
    ...(delivers.length > 0 ? [{ sign: delivered, at: delivers } as const] : []),
    ...(isMissing ? [{ sign: 'missing', at: [] } as const] : []),
  ];
}

/** A sign is small: the ground around it can be hit as well. */
function groundMark({ columns }: OverviewData, index: number, x: number, y: number): Mark {
  const fill = isShaded(columns, index) ? 'band0' : 'page';
  return { kind: 'box', x: x - signWidth / 2, y: y - 12, width: signWidth, height: 24, fill };
}

/** A sign as it stands in the matrix and in its legend. */
export function signMarks(sign: Sign, state: PromiseState, x: number, y: number): readonly Mark[] {
  const { ink } = looks[state];
  switch (sign) {
    case 'explained':
      return [{ kind: 'disc', x, y, radius: 5.75, fill: 'card', stroke: ink, width: 2.25 }];
    case 'delivered':
      return [{ kind: 'disc', x, y, radius: 6.5, fill: ink }];
    case 'planned':
      return [
        { kind: 'disc', x, y, radius: 5.75, fill: 'card', stroke: ink, width: 1.5, dash: [2.5, 2] },
        { kind: 'disc', x, y, radius: 2.5, fill: ink },
      ];
    case 'missing':
      return crossSign(x, y);
  }
}

function inWords(sign: Sign, at: readonly Touchpoint[]): string {
  const titles = at.map((it) => `‘${it.title}’`).join(', ');
  switch (sign) {
    case 'explained':
      return `explained at ${titles}`;
    case 'delivered':
      return `delivered at ${titles}`;
    case 'planned':
      return `planned at ${titles}`;
    case 'missing':
      return 'missing: somebody whose journey this is expects it, and nothing delivers it to them';
  }
}

function touchpointsNaming(
  promise: CustomerPromise,
  keyword: string,
  journey: Journey,
  { facts }: OverviewData,
): readonly Touchpoint[] {
  return journey.distinctTouchpoints.filter((it) =>
    it.list(keyword).some((reference) => facts.promise(reference) === promise),
  );
}

/** The journeys of those who expect the promise and whom none of the touchpoints that deliver it serves. */
function lackingIn({ facts }: OverviewData, promise: CustomerPromise): ReadonlySet<Journey> {
  if (promise.status !== 'live') return new Set();
  const deliverers = facts.deliverersOf(promise);
  const unserved = facts
    .expectersOf(promise)
    .filter((persona) => !deliverers.some((it) => serves(it, persona, facts)));
  return new Set(unserved.flatMap((persona) => journeysOf(persona, facts)));
}
