import type { CustomerPromise, Team, Touchpoint } from '../../model/elements.ts';
import { type PromiseState, promiseState } from '../../model/serving.ts';
import { styles } from '../map/styles.ts';
import { textBlock } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';

const nameWidth = 220;
const unit = 34;

/** Teams by the promises that hang on them, those whose promises are in danger first, and what nobody owns above all. */
export function drawOwners(data: OverviewData, top: number): DrawnSection | undefined {
  const loads = loadsIn(data);
  if (loads.length === 0) return undefined;
  const title = heading('Whom the promises hang on', top);
  const legend = textBlock(
    'Each square is a promise that the team keeps, the weak points first',
    styles.small,
    { x: margin, y: top + title.height + 2, width: 800 },
  );
  let y = top + title.height + legend.height + 10;
  let right = 0;
  const parts = loads.map((load): Part => {
    const drawn = loadPart(data, load, y);
    y = drawn.bottom;
    right = Math.max(right, drawn.right);
    return drawn.part;
  });
  return {
    right,
    bottom: y,
    part: { role: 'owners', label: 'Whom the promises hang on', marks: [title.mark, legend.mark], parts },
  };
}

interface Load {
  /** Undefined where nobody owns what delivers them. */
  readonly team: Team | undefined;
  readonly promises: readonly { readonly promise: CustomerPromise; readonly state: PromiseState }[];
  readonly first: Touchpoint;
}

function loadsIn({ facts, promises }: OverviewData): readonly Load[] {
  const loads = new Map<Team | undefined, { promises: Load['promises'][number][]; first: Touchpoint }>();
  for (const promise of promises) {
    const state = promiseState(promise, facts);
    if (state === 'draft' || state === 'retired') continue;
    for (const touchpoint of facts.deliverersOf(promise)) {
      if (touchpoint.isOutside) continue;
      const team = touchpoint.owner && facts.team(touchpoint.owner);
      const load = loads.get(team) ?? { promises: [], first: touchpoint };
      loads.set(team, load);
      if (!load.promises.some((it) => it.promise === promise)) load.promises.push({ promise, state });
    }
  }
  const inDanger = (load: Load) => load.promises.filter(({ state }) => state !== 'kept').length;
  return [...loads]
    .map(([team, load]): Load => ({ team, ...load }))
    .sort(
      (a, b) =>
        Number(b.team === undefined) - Number(a.team === undefined) ||
        inDanger(b) - inDanger(a) ||
        b.promises.length - a.promises.length,
    );
}

const looks: Readonly<
  Record<string, { readonly ink: Colour; readonly soft: Colour; readonly sign: string }>
> = {
  kept: { ink: 'good', soft: 'goodSoft', sign: '✔' },
  'at-risk': { ink: 'risk', soft: 'riskSoft', sign: '▲' },
  broken: { ink: 'bad', soft: 'badSoft', sign: '✖' },
};

function loadPart(
  data: OverviewData,
  { team, promises, first }: Load,
  top: number,
): { part: Part; bottom: number; right: number } {
  const name = team?.title ?? '? nobody';
  const text = textBlock(
    name,
    { ...styles.strong, colour: team === undefined ? 'bad' : 'ink' },
    { x: margin, y: top + 7, width: nameWidth - 16, align: 'left' },
  );
  const squares = promises.map(({ promise, state }, index): Part => {
    const look = looks[state] ?? { ink: 'muted', soft: 'quiet', sign: '' };
    const x = margin + nameWidth + index * unit;
    const box: Mark = {
      kind: 'box',
      x,
      y: top + 4,
      width: 26,
      height: 24,
      radius: 5,
      fill: look.soft,
      stroke: look.ink,
      strokeWidth: 1.5,
    };
    const sign = textBlock(
      look.sign,
      { size: 12, weight: 'bold', colour: look.ink },
      { x, y: top + 8, width: 26, align: 'middle' },
    );
    return {
      role: 'promise',
      id: data.idOf(promise),
      label: `${promise.title}, ${state.replace('-', ' ')}`,
      hint: promise.title,
      marks: [box, sign.mark],
    };
  });
  const count = promises.length;
  const words = `${count} ${count === 1 ? 'promise' : 'promises'}`;
  const x = margin + nameWidth + count * unit + 6;
  const said = textBlock(words, styles.small, { x, y: top + 9, width: 120, align: 'left' });
  return {
    bottom: top + Math.max(34, text.height + 14),
    right: x + 120,
    part: {
      role: team === undefined ? 'nobody' : 'owner',
      id: data.idOf(team ?? first),
      label: `${name}: ${words}`,
      marks: [text.mark, said.mark],
      parts: squares,
    },
  };
}
