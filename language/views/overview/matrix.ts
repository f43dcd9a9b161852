import type { CustomerPromise, Journey } from '../../model/elements.ts';
import { type PromiseState, promiseState, serves } from '../../model/serving.ts';
import { styles } from '../map/styles.ts';
import { line, textBlock } from '../scene/marks.ts';
import type { Colour } from '../scene/palette.ts';
import type { Mark, Part } from '../scene/scene.ts';
import { type DrawnSection, heading, margin, type OverviewData } from './section.ts';

const nameWidth = 300;
const stateWidth = 96;
const cellWidth = 116;

const states: readonly {
  readonly state: PromiseState;
  readonly words: string;
  readonly sign: string;
  readonly colour: Colour;
}[] = [
  { state: 'broken', words: 'broken', sign: '✖', colour: 'bad' },
  { state: 'at-risk', words: 'at risk', sign: '▲', colour: 'risk' },
  { state: 'kept', words: 'kept', sign: '✔', colour: 'good' },
  { state: 'draft', words: 'draft', sign: '✎', colour: 'muted' },
  { state: 'retired', words: 'retired', sign: '◌', colour: 'muted' },
];

/** Promises × journeys: where each is explained, where it is delivered, and where it is missing. */
export function drawMatrix(data: OverviewData, top: number): DrawnSection | undefined {
  if (data.promises.length === 0) return undefined;
  const title = heading('Promises in the journeys', top);
  const legend = textBlock(
    '● delivered   ○ explained   ✖ missing: expected here, and delivered nowhere in their journeys',
    styles.small,
    { x: margin, y: top + title.height + 2, width: 800 },
  );
  const head = headerPart(data, top + title.height + legend.height + 8);
  let y = head.bottom;
  const ordered = states.flatMap((look) =>
    data.promises
      .filter((it) => promiseState(it, data.facts) === look.state)
      .map((promise) => ({ promise, look })),
  );
  const right = margin + nameWidth + stateWidth + data.journeys.length * cellWidth;
  const rows = ordered.map(({ promise, look }): Part => {
    const row = rowPart(data, promise, look, y, right);
    y = row.bottom;
    return row.part;
  });
  return {
    right,
    bottom: y,
    part: {
      role: 'matrix',
      label: 'Promises in the journeys',
      marks: [title.mark, legend.mark],
      parts: [...head.parts, ...rows],
    },
  };
}

function headerPart(data: OverviewData, top: number): { parts: readonly Part[]; bottom: number } {
  const titles = data.journeys.map((journey, index) => ({
    journey,
    text: textBlock(
      journey.isCurrent ? journey.title : `${journey.title} (future)`,
      { ...styles.small, weight: 'bold', ...(!journey.isCurrent && { italic: true as const }) },
      { x: cellX(index) + 5, y: top, width: cellWidth - 10, align: 'middle' },
    ),
  }));
  const height = Math.max(16, ...titles.map(({ text }) => text.height));
  return {
    bottom: top + height + 6,
    parts: titles.map(({ journey, text }) => ({
      role: 'journey',
      id: data.idOf(journey),
      label: `Journey: ${journey.title}`,
      marks: [{ ...text.mark, y: top + height - text.height }],
    })),
  };
}

function cellX(index: number): number {
  return margin + nameWidth + stateWidth + index * cellWidth;
}

function rowPart(
  data: OverviewData,
  promise: CustomerPromise,
  look: (typeof states)[number],
  top: number,
  right: number,
): { part: Part; bottom: number } {
  const name = textBlock(promise.title, styles.strong, {
    x: margin,
    y: top + 8,
    width: nameWidth - 16,
    align: 'left',
  });
  const state = textBlock(
    `${look.sign} ${look.words}`,
    { ...styles.strong, colour: look.colour },
    { x: margin + nameWidth, y: top + 8, width: stateWidth - 8, align: 'left' },
  );
  const height = Math.max(32, name.height + 16);
  const cells = data.journeys.map((journey, index) =>
    cellPart(data, promise, journey, { x: cellX(index) + cellWidth / 2, y: top + height / 2 }, look.colour),
  );
  return {
    bottom: top + height,
    part: {
      role: 'promise',
      id: data.idOf(promise),
      label: `Promise: ${promise.title}, ${look.words}`,
      marks: [line(margin, top, right, top, 'line'), name.mark, state.mark],
      parts: cells,
    },
  };
}

function cellPart(
  data: OverviewData,
  promise: CustomerPromise,
  journey: Journey,
  at: { x: number; y: number },
  colour: Colour,
): Part {
  const named = (keyword: string) =>
    journey.distinctTouchpoints.filter((it) =>
      it.list(keyword).some((reference) => data.facts.promise(reference) === promise),
    );
  const [explains, delivers] = [named('explains'), named('delivers')];
  const marks: Mark[] = [];
  const count = (explains.length > 0 ? 1 : 0) + (delivers.length > 0 ? 1 : 0);
  let x = at.x - (count - 1) * 11;
  if (explains.length > 0) {
    marks.push({ kind: 'disc', x, y: at.y, radius: 6, fill: 'card', stroke: colour, width: 2.25 });
    x += 22;
  }
  if (delivers.length > 0) marks.push({ kind: 'disc', x, y: at.y, radius: 6.5, fill: colour });
  const isMissing = count === 0 && isMissingIn(data, promise, journey);
  if (isMissing)
    marks.push(
      textBlock(
        '✖',
        { ...styles.strong, colour: 'bad' },
        { x: at.x - 10, y: at.y - 8, width: 20, align: 'middle' },
      ).mark,
    );
  const said = [
    ...(explains.length > 0 ? [`explained at ${explains.map((it) => it.title).join(', ')}`] : []),
    ...(delivers.length > 0 ? [`delivered at ${delivers.map((it) => it.title).join(', ')}`] : []),
    ...(isMissing ? ['missing'] : []),
  ];
  const [first] = [...delivers, ...explains];
  return {
    role: said.length === 0 ? 'empty-cell' : isMissing ? 'missing' : 'cell',
    ...(said.length > 0 && {
      id: data.idOf(first ?? journey),
      label: `${journey.title}: ${said.join('; ')}`,
      hint: said.join('\n'),
    }),
    marks,
  };
}

/** Whether somebody whose journey this is expects the promise, and none of the touchpoints that deliver it serves them. */
function isMissingIn({ facts }: OverviewData, promise: CustomerPromise, journey: Journey): boolean {
  if (promise.status !== 'live' || !journey.isCurrent) return false;
  const deliverers = facts.deliverersOf(promise);
  return facts.expectersOf(promise).some((persona) => {
    const isHers = journey.list('for').some((it) => facts.persona(it) === persona);
    return isHers && !deliverers.some((it) => serves(it, persona, facts));
  });
}
