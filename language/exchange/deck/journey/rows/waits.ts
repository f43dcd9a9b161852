import type { Gap } from '../../../../model/elements.ts';
import { colours } from '../../colours.ts';
import type { DeckData } from '../../deck-data.ts';
import { run, sizes, snugBox } from '../../shapes.ts';
import { plain, shorten } from '../../text-fit.ts';
import { columnsLeft, type Page } from '../pages.ts';
import { layers, type Piece, type Row } from '../row.ts';

const padding = 4;
const margin = 3;

/** Where the customer waits or is away: a dashed pill over the place between two touchpoints. */
export const waits: Row = {
  title: 'Waits',
  draw({ data, page }) {
    const places = [...new Set(page.waits.map((it) => it.place))];
    return layers(
      places.map((place) => {
        const room = roomAt(page, place);
        return page.waits.filter((it) => it.place === place).map((it) => pillPiece(data, it.gap, room));
      }),
    );
  },
};

/** Up to a column and a half around the place; only half a column towards a neighbour that needs room too. */
function roomAt({ waits: all, columns, columnWidth }: Page, place: number): { x: number; width: number } {
  const isTaken = (it: number) => all.some((other) => other.place === it);
  const half = (neighbour: number) => columnWidth * (isTaken(neighbour) ? 0.5 : 0.75);
  const x = columnsLeft + place * columnWidth;
  const left = Math.max(columnsLeft, x - half(place - 1));
  const right = Math.min(columnsLeft + columns.length * columnWidth, x + half(place + 1));
  return { x: left + margin, width: right - left - 2 * margin };
}

function pillPiece(data: DeckData, gap: Gap, { x, width }: { x: number; width: number }): Piece {
  const setting = { width: width - 2 * padding, size: sizes.small };
  const { length, said, bridge } = gapInWords(data, gap);
  const texts = [
    { ...shorten(length, { ...setting, isBold: true }, 2), isBold: true },
    ...(said === '' ? [] : [{ ...shorten(said, setting, 3), isBold: false }]),
    { ...shorten(bridge, setting, 3), isBold: false },
  ];
  const alt = `The customer waits: ${[length, said, bridge].filter((it) => it !== '').join(', ')}`;
  const part = snugBox(
    { x, y: 0, width },
    {
      name: `Wait: ${length}`,
      alt,
      shape: 'rounded',
      fill: colours.quiet,
      line: { colour: colours.muted, width: 1, dash: 'dash' },
      align: 'middle',
      anchor: 'middle',
      inset: padding,
      paragraphs: texts.map(({ text, isBold }) => [run(text, { isBold })]),
    },
  );
  const isCut = texts.some((it) => it.full !== undefined);
  return { height: part.height, parts: [part], full: isCut ? [alt] : [] };
}

function gapInWords({ facts }: DeckData, gap: Gap): { length: string; said: string; bridge: string } {
  const { journey } = gap.stage;
  const bridges = gap.list('bridged-by').map(({ text }) => {
    const own = journey.distinctTouchpoints.find((it) => it.name?.text === text);
    const [where = '', what] = text.split('.');
    const other = facts.journeys.find((it) => what !== undefined && it.name?.text === where);
    const theirs = other?.distinctTouchpoints.find((it) => it.name?.text === what);
    return own?.title ?? theirs?.title ?? text;
  });
  return {
    length: plain(gap.duration?.text ?? 'a wait'),
    said: plain(gap.title),
    bridge: bridges.length === 0 ? 'not bridged' : plain(`bridged by ${bridges.join(', ')}`),
  };
}
