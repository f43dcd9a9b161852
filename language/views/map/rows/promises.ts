import type { CustomerPromise, Touchpoint } from '../../../model/elements.ts';
import { type PromiseState, promiseState, reasonsFor } from '../../../model/serving.ts';
import { line, lineTo, move, textBlock, widthOf } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import { middleOf } from '../columns.ts';
import type { MapData, Row } from '../row.ts';
import { styles } from '../styles.ts';
import { measureTitle, measureWords } from './measures.ts';

/** The colour of each state; it is said in words as well. */
const colours: Readonly<Record<PromiseState, Colour>> = {
  kept: 'good',
  'at-risk': 'risk',
  broken: 'bad',
  draft: 'muted',
  retired: 'muted',
};

/** A thread for each promise: from an open dot where it is explained to filled ones where it is delivered. */
export const promises: Row = {
  name: 'promises',
  title: 'Promises',
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

interface Thread {
  readonly promise: CustomerPromise;
  readonly state: PromiseState;
  readonly dots: readonly {
    readonly x: number;
    readonly kind: 'explains' | 'delivers';
    readonly at: Touchpoint;
  }[];
}

function threadsIn(data: MapData): readonly Thread[] {
  const found = new Map<CustomerPromise, Thread & { dots: Thread['dots'][number][] }>();
  for (const column of data.frame.columns) {
    const { step } = column;
    if (step.kind === 'gap') continue;
    for (const kind of ['explains', 'delivers'] as const) {
      for (const reference of step.list(kind)) {
        const promise = data.facts.promise(reference);
        if (promise === undefined) continue;
        const thread = found.get(promise) ?? { promise, state: promiseState(promise, data.facts), dots: [] };
        found.set(promise, thread);
        if (!thread.dots.some((it) => it.at === step && it.kind === kind))
          thread.dots.push({ x: middleOf(column), kind, at: step });
      }
    }
  }
  return [...found.values()];
}

function threadPart(
  data: MapData,
  { promise, state, dots }: Thread,
  top: number,
): { part: Part; bottom: number } {
  const { frame } = data;
  const colour = colours[state];
  const words = stateWords(data, promise, state);
  const from = Math.min(...dots.map(({ x }) => x));
  const end = state === 'broken' ? frame.right - 18 : Math.max(...dots.map(({ x }) => x));
  const texts = headingMarks(promise.title, words, colour, { from, top, frame });
  const y = texts.bottom + 10;
  return {
    bottom: y + 8,
    part: {
      role: 'promise',
      id: data.idOf(promise),
      label: labelOf(promise, words, dots),
      marks: [...texts.marks, ...threadMarks(from, end, y, state, colour)],
      parts: dots.map((dot) => dotPart(data, dot, y, colour)),
    },
  };
}

/** The title, and the state behind it or, where there is no room, below. */
function headingMarks(
  text: string,
  words: string,
  colour: Colour,
  { from, top, frame }: { from: number; top: number; frame: MapData['frame'] },
): { marks: readonly Mark[]; bottom: number } {
  // Where the thread begins far right, its title ends with the map instead.
  const x = Math.max(frame.start + 8, Math.min(from - 6, frame.right - 380));
  const room = frame.right - x - 12;
  const title = textBlock(text, styles.strong, { x, y: top, width: room, align: 'left' });
  const wide = widthOf(title.mark) + 14;
  const style = { ...styles.strong, colour };
  const beside = textBlock(words, style, {
    x: x + wide,
    y: top,
    width: Math.max(1, room - wide),
    align: 'left',
  });
  const isBeside = title.mark.lines.length === 1 && beside.mark.lines.length === 1;
  const said = isBeside
    ? beside
    : textBlock(words, style, { x, y: top + title.height, width: room, align: 'left' });
  const bottom = top + title.height + (isBeside ? 0 : said.height);
  // Gaps are hatched through all rows; letters need calm behind them.
  const width = isBeside ? wide + widthOf(said.mark) : Math.max(wide - 14, widthOf(said.mark));
  const calm: Mark = {
    kind: 'box',
    x: x - 4,
    y: top,
    width: width + 8,
    height: bottom - top,
    radius: 4,
    fill: 'page',
  };
  return { marks: [calm, title.mark, said.mark], bottom };
}

function threadMarks(
  from: number,
  end: number,
  y: number,
  state: PromiseState,
  colour: Colour,
): readonly Mark[] {
  if (state !== 'broken')
    return [
      line(from, y, end, y, colour, {
        width: 2.25,
        ...(state !== 'kept' && state !== 'at-risk' && { dash: [7, 5] }),
      }),
    ];
  return [
    line(from, y, end, y, colour, { width: 2.25, dash: [2, 5] }),
    { kind: 'path', segments: [move(end - 5, y - 5), lineTo(end + 5, y + 5)], stroke: colour, width: 2.5 },
    { kind: 'path', segments: [move(end - 5, y + 5), lineTo(end + 5, y - 5)], stroke: colour, width: 2.5 },
  ];
}

/** The state, and the weightiest reason where it is not kept. */
function stateWords({ facts }: MapData, promise: CustomerPromise, state: PromiseState): string {
  const [reason, ...others] = reasonsFor(promise, facts);
  const said = state === 'at-risk' ? 'at risk' : state;
  if (reason === undefined) return said;
  return `${said}: ${reasonWords(reason)}${others.length > 0 ? ` and ${others.length} more` : ''}`;
}

function reasonWords(reason: ReturnType<typeof reasonsFor>[number]): string {
  switch (reason.kind) {
    case 'undelivered':
      return 'nothing delivers it';
    case 'missed-target': {
      const { value, target } = measureWords(reason.measure);
      return `${measureTitle(reason.measure)} ${value}, ${target}`;
    }
    case 'without-owner':
      return `nobody owns ${reason.touchpoint.title}`;
    case 'over-budget':
      return `costs ${reason.costs.text}, budget ${reason.budget.text}`;
    case 'unserved':
      return `does not reach ${reason.persona.title}`;
  }
}

function dotPart(data: MapData, { x, kind, at }: Thread['dots'][number], y: number, colour: Colour): Part {
  const both = kind === 'delivers' ? { fill: colour } : { fill: 'card' as const };
  return {
    role: kind,
    id: data.idOf(at),
    label: `${kind === 'delivers' ? 'delivered' : 'explained'} at ${at.title}`,
    marks: [{ kind: 'disc', x, y, radius: 5.5, ...both, stroke: colour, width: 2.25 }],
  };
}

function labelOf(promise: CustomerPromise, words: string, dots: Thread['dots']): string {
  const at = (kind: string) => dots.filter((it) => it.kind === kind).map((it) => it.at.title);
  const [explained, delivered] = [at('explains'), at('delivers')];
  return [
    `Promise: ${promise.title}, ${words}`,
    ...(explained.length > 0 ? [`explained at ${explained.join(', ')}`] : []),
    ...(delivered.length > 0 ? [`delivered at ${delivered.join(', ')}`] : []),
  ].join('; ');
}
