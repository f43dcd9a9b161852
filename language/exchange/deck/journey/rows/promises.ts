import type { CustomerPromise, Touchpoint } from '../../../../model/elements.ts';
import { stateInWords } from '../../../../model/reason-in-words.ts';
import { type PromiseState, promiseState } from '../../../../model/serving.ts';
import { stateWords } from '../../../../views/map/promises/state-words.ts';
import { colours, stateLooks, full as strong } from '../../colours.ts';
import type { DeckData } from '../../deck-data.ts';
import type { DeckColour, DeckLine, SlidePart } from '../../plan.ts';
import { box, run } from '../../shapes.ts';
import { plain, titled } from '../../text-fit.ts';
import { columnsLeft, type Page } from '../pages.ts';
import type { Piece, Row, RowData } from '../row.ts';
import { headingOf, type Placed } from '../thread-heading.ts';

interface Dot extends Placed {
  readonly kind: 'explained' | 'delivered';
  readonly at: Touchpoint;
}

const radius = 4;
/** Half of what lies between two dots at one touchpoint. */
const apart = 6;

/** A thread for each promise: from an open dot where it is explained to filled ones where it is delivered. */
export const promises: Row = {
  title: 'Promises',
  draw(row) {
    const named = row.page.columns.flatMap(({ touchpoint }) =>
      touchpoint === undefined
        ? []
        : ['explains', 'delivers'].flatMap((it) => promisesAt(row.data, touchpoint, it)),
    );
    return [...new Set(named)].map((promise) => threadPiece(row, promise));
  },
};

function promisesAt(
  { facts }: DeckData,
  touchpoint: Touchpoint,
  keyword: string,
): readonly CustomerPromise[] {
  return touchpoint.list(keyword).flatMap((it) => facts.promise(it) ?? []);
}

function threadPiece({ data, page }: RowData, promise: CustomerPromise): Piece {
  const state = promiseState(promise, data.facts);
  const dots = dotsOf(data, page, promise);
  const title = titled(promise);
  const words = plain(stateWords(promise, state, data.facts));
  const places = dots.map((it) => `${it.kind} at ${titled(it.at)}`).join(', ');
  const alt = `Promise: ${title}, ${words}; ${places}`;
  const heading = headingOf({ title, words, state, alt }, page, dots);
  const y = heading.bottom + radius + 2;
  const end = columnsLeft + page.columns.length * page.columnWidth - 8;
  const from = Math.min(...dots.map((it) => it.x));
  const to = state === 'broken' ? end : Math.max(...dots.map((it) => it.x));
  const line = lineOf(state);
  return {
    height: y + radius + 2,
    parts: [
      heading.part,
      ...(to > from ? [threadLine(from, to, y, line)] : []),
      ...dots.map((it) => dotPart(it, title, y, line.colour)),
      ...(state === 'broken' ? [crossPart(end, y, title)] : []),
    ],
    full: heading.isCut ? [alt] : [],
  };
}

function dotsOf(data: DeckData, { columns }: Page, promise: CustomerPromise): readonly Dot[] {
  return columns.flatMap(({ touchpoint: at, x, width }): Dot[] => {
    if (at === undefined) return [];
    const [explains, delivers] = ['explains', 'delivers'].map((it) =>
      promisesAt(data, at, it).includes(promise),
    );
    const middle = x + width / 2;
    const by = explains && delivers ? apart : 0;
    return [
      ...(explains ? [{ x: middle - by, kind: 'explained', at } as const] : []),
      ...(delivers ? [{ x: middle + by, kind: 'delivered', at } as const] : []),
    ];
  });
}

/** A broken promise is a dotted line that runs out of the journey; one that is not said yet, or no more, is dashed. */
function lineOf(state: PromiseState): DeckLine {
  const { tone } = stateLooks[state];
  const colour = tone === 'quiet' ? colours.muted : strong(tone);
  if (state === 'broken') return { colour, width: 2, dash: 'dot' };
  return state === 'kept' || state === 'at-risk' ? { colour, width: 2 } : { colour, width: 2, dash: 'dash' };
}

function threadLine(from: number, to: number, y: number, line: DeckLine): SlidePart {
  return {
    kind: 'line',
    x: from,
    y,
    width: to - from,
    height: 0,
    name: 'Thread of the promise',
    alt: '',
    line,
  };
}

function dotPart({ x, kind, at }: Dot, title: string, y: number, colour: DeckColour): SlidePart {
  const alt = `${title}: ${kind} at ${titled(at)}`;
  return box(
    { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius },
    {
      name: kind === 'explained' ? 'Explained here' : 'Delivered here',
      alt,
      shape: 'ellipse',
      fill: kind === 'explained' ? colours.page : colour,
      line: { colour, width: 2 },
    },
  );
}

function crossPart(x: number, y: number, title: string): SlidePart {
  return box(
    { x: x - 6, y: y - 7, width: 14, height: 14 },
    {
      name: 'Broken',
      alt: `${title}: ${stateInWords('broken')}`,
      paragraphs: [[run('×', { size: 11, isBold: true, colour: colours.ink })]],
      align: 'middle',
      anchor: 'middle',
    },
  );
}
