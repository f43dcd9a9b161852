import type { CustomerPromise, Touchpoint } from '../../../model/elements.ts';
import type { PromiseState } from '../../../model/serving.ts';
import { line, lineTo, move } from '../../scene/marks.ts';
import type { Colour } from '../../scene/palette.ts';
import type { Mark, Part } from '../../scene/scene.ts';
import type { MapData } from '../row.ts';
import { headingMarks } from './heading.ts';
import { stateWords } from './state-words.ts';

/** A promise and where the journey's touchpoints explain and deliver it, from left to right. */
export interface Thread {
  readonly promise: CustomerPromise;
  readonly state: PromiseState;
  readonly dots: readonly Dot[];
}

export interface Dot {
  readonly x: number;
  readonly kind: 'explains' | 'delivers';
  readonly at: Touchpoint;
}

/** The colour of each state; it is said in words as well. */
const colours: Readonly<Record<PromiseState, Colour>> = {
  kept: 'good',
  'at-risk': 'risk',
  broken: 'bad',
  draft: 'muted',
  retired: 'muted',
};

/** A promise's title, its state in words, and its thread below them. */
export function threadPart(data: MapData, thread: Thread, top: number): { part: Part; bottom: number } {
  const { promise, state, dots } = thread;
  const { frame } = data;
  const colour = colours[state];
  const words = stateWords(promise, state, data.facts);
  const from = Math.min(...dots.map(({ x }) => x));
  const end = state === 'broken' ? frame.right - 18 : Math.max(...dots.map(({ x }) => x));
  const heading = headingMarks(promise.title, words, colour, { from, top, frame });
  const y = heading.bottom + 10;
  return {
    bottom: y + 8,
    part: {
      role: 'promise',
      id: data.idOf(promise),
      label: labelOf(thread, words),
      marks: [...heading.marks, ...lineMarks(from, end, y, state)],
      parts: dots.map((dot) => dotPart(data, dot, y, colour)),
    },
  };
}

/** A broken promise is a dotted line that runs out of the journey into a cross. */
function lineMarks(from: number, end: number, y: number, state: PromiseState): readonly Mark[] {
  const stroke = colours[state];
  if (state === 'kept' || state === 'at-risk') return [line(from, y, end, y, stroke, { width: 2.25 })];
  if (state !== 'broken') return [line(from, y, end, y, stroke, { width: 2.25, dash: [7, 5] })];
  const [left, right, top, low] = [end - 5, end + 5, y - 5, y + 5];
  return [
    line(from, y, end, y, stroke, { width: 2.25, dash: [2, 5] }),
    { kind: 'path', segments: [move(left, top), lineTo(right, low)], stroke, width: 2.5 },
    { kind: 'path', segments: [move(left, low), lineTo(right, top)], stroke, width: 2.5 },
  ];
}

function dotPart(data: MapData, { x, kind, at }: Dot, y: number, stroke: Colour): Part {
  const fill = kind === 'delivers' ? stroke : 'card';
  return {
    role: kind,
    id: data.idOf(at),
    label: `${kind === 'delivers' ? 'delivered' : 'explained'} at ${at.title}`,
    marks: [{ kind: 'disc', x, y, radius: 5.5, fill, stroke, width: 2.25 }],
  };
}

function labelOf({ promise, dots }: Thread, words: string): string {
  const at = (kind: Dot['kind']) => dots.filter((it) => it.kind === kind).map((it) => it.at.title);
  const [explained, delivered] = [at('explains'), at('delivers')];
  return [
    `Promise: ${promise.title}, ${words}`,
    ...(explained.length > 0 ? [`explained at ${explained.join(', ')}`] : []),
    ...(delivered.length > 0 ? [`delivered at ${delivered.join(', ')}`] : []),
  ].join('; ');
}
