import type { PromiseState } from '../../../model/serving.ts';
import { colours, stateLooks } from '../colours.ts';
import { box, run, sizes } from '../shapes.ts';
import { lineHeight, safeWidth, shorten } from '../text-fit.ts';
import { columnsLeft, type Page } from './pages.ts';

/** Something along a thread. */
export interface Placed {
  readonly x: number;
}

const radius = 4;

/** The title and the state in words, above the thread's beginning, or further left where that leaves too little room. */
export function headingOf(
  { title, words, state, alt }: { title: string; words: string; state: PromiseState; alt: string },
  { columns, columnWidth }: Page,
  dots: readonly Placed[],
) {
  const right = columnsLeft + columns.length * columnWidth;
  const said = `${stateLooks[state].sign} ${words}`;
  const most = right - columnsLeft - 8;
  const both = `${title}   ${said}`;
  const isWide = safeWidth(both, sizes.small, true) > most;
  const name = isWide
    ? shorten(title, { width: most / 2, size: sizes.small, isBold: true }, 1)
    : { text: title, full: undefined };
  const rest = isWide
    ? shorten(said, { width: most / 2 - 12, size: sizes.small, isBold: true }, 1)
    : { text: said, full: undefined };
  const width = Math.min(most, safeWidth(`${name.text}   ${rest.text}`, sizes.small, true) + 4);
  const x = Math.max(
    columnsLeft + 4,
    Math.min(Math.min(...dots.map((it) => it.x)) - radius, right - 4 - width),
  );
  const height = lineHeight(both, sizes.small);
  const part = box(
    { x, y: 0, width, height },
    {
      name: `Promise: ${title}`,
      alt,
      paragraphs: [[run(name.text, { isBold: true }), space, run(rest.text)]],
      anchor: 'middle',
    },
  );
  return { part, bottom: height, isCut: name.full !== undefined || rest.full !== undefined };
}

const space = { text: '   ', size: sizes.small, colour: colours.ink };
