import type { Journey, Touchpoint } from '../../../../model/elements.ts';
import { scoreOf, writtenScore } from '../../../../model/feelings.ts';
import { foldName } from '../../../../syntax/names.ts';
import { colours, deep, faint, soft, type Tone } from '../../colours.ts';
import type { DeckData } from '../../deck-data.ts';
import type { ChartPart, SlidePart } from '../../plan.ts';
import { box, run, sizes } from '../../shapes.ts';
import { heightOf, plain, shorten, titled } from '../../text-fit.ts';
import { inset } from '../card.ts';
import { type Column, columnsLeft, type Page } from '../pages.ts';
import { beside, type Piece, type Row } from '../row.ts';

const chartHeight = 84;
const labelWidth = 20;

/** The emotion curve as a chart in line with the columns, and below it how each touchpoint feels, in words. */
export const emotion: Row = {
  title: 'Emotion',
  draw({ data, page }) {
    const isKnown = page.columns.some(({ touchpoint }) => touchpoint?.emotion !== undefined);
    if (!isKnown) return [];
    const chart = chartIn(data, page);
    const words = beside(page.columns.flatMap((it) => wordsAt(data, it) ?? []));
    const down = chart === undefined ? 0 : chartHeight + 3;
    return [
      {
        height: down + words.height,
        parts: [
          ...(chart === undefined ? [] : [...backdrop(page), chart]),
          ...words.parts.map((it) => ({ ...it, y: it.y + down })),
        ],
        full: words.full,
      },
    ];
  },
};

/** The curve, and that of the journey which this one compares itself with; undefined where no score is known. */
function chartIn({ facts }: DeckData, page: Page): ChartPart | undefined {
  const { journey, columns } = page;
  const scores = columns.map(({ touchpoint }) => touchpoint && scoreOf(touchpoint, facts));
  const reference = journey.one('compares-with')?.reference;
  const other = reference && facts.journey(reference);
  const others = columns.map(({ touchpoint }) => {
    const same = other && touchpoint && namesake(other, touchpoint);
    return same && scoreOf(same, facts);
  });
  if ([...scores, ...others].every((it) => it === undefined)) return undefined;
  const isCompared = other !== undefined && others.some((it) => it !== undefined);
  const titles = columns.map(({ touchpoint }) => (touchpoint ? titled(touchpoint) : 'No touchpoints yet'));
  return {
    kind: 'chart',
    x: columnsLeft,
    y: 0,
    width: columns.length * page.columnWidth,
    height: chartHeight,
    name: `Emotion curve of ${titled(journey)}`,
    alt: `Emotion curve, from −2 to +2: ${titles.map((it, index) => `${it} ${shownScore(scores[index])}`).join(', ')}`,
    categories: titles,
    series: [
      { name: titled(journey), colour: colours.curve, values: scores },
      ...(isCompared ? [{ name: titled(other), colour: colours.compared, values: others }] : []),
    ],
    min: -2.4,
    max: 2.4,
    showsCategories: false,
  };
}

function namesake(other: Journey, { name }: Touchpoint): Touchpoint | undefined {
  const wanted = name && foldName(name.text);
  return other.distinctTouchpoints.find((it) => it.name !== undefined && foldName(it.name.text) === wanted);
}

/** The good half and the bad half, and what the scale means, behind the chart. */
function backdrop({ columns, columnWidth }: Page): readonly SlidePart[] {
  const width = columns.length * columnWidth;
  const half = { x: columnsLeft, width, height: chartHeight / 2 };
  const label = (text: string, y: number) =>
    box(
      { x: columnsLeft - labelWidth - 3, y, width: labelWidth, height: 12 },
      {
        name: `Scale: ${text}`,
        alt: `Scale of the emotion curve: ${text}`,
        paragraphs: [[run(text, { colour: colours.muted })]],
        align: 'right',
      },
    );
  return [
    box({ ...half, y: 0 }, { name: 'Feels good', alt: '', fill: faint('good') }),
    box({ ...half, y: chartHeight / 2 }, { name: 'Feels bad', alt: '', fill: faint('bad') }),
    label('+2', 1),
    label('0', chartHeight / 2 - 6),
    label('−2', chartHeight - 13),
  ];
}

function wordsAt({ facts }: DeckData, { touchpoint, x, width }: Column): Piece | undefined {
  if (touchpoint === undefined) return undefined;
  const score = scoreOf(touchpoint, facts);
  const written = touchpoint.emotion?.word?.text;
  const said = plain(
    [written, ...(score === undefined ? ['no score'] : [shownScore(score)])].filter(Boolean).join(' '),
  );
  const why = plain(touchpoint.one('emotion')?.text?.text ?? '');
  const isStated = touchpoint.emotion !== undefined;
  const tone: Tone = score === undefined || score === 0 ? 'quiet' : score > 0 ? 'good' : 'bad';
  const padding = 3;
  const setting = { width: width - 2 * inset - 2 * padding, size: sizes.small };
  const word = shorten(isStated ? said : 'not stated', { ...setting, isBold: isStated }, 2);
  const reason = why === '' ? undefined : shorten(why, setting, 5);
  const colour = isStated ? deep(tone) : colours.muted;
  const paragraphs = [
    [run(word.text, { isBold: isStated, isItalic: !isStated, colour })],
    ...(reason ? [[run(reason.text, { colour })]] : []),
  ];
  const height = heightOf(paragraphs, setting.width) + 2 * padding;
  const alt = plain(
    `Emotion at ${titled(touchpoint)}: ${isStated ? said : 'not stated'}${why === '' ? '' : `, ${why}`}`,
  );
  const place = { x: x + inset, y: 0, width: width - 2 * inset, height };
  const name = plain(`Emotion: ${titled(touchpoint)}`);
  const fill = isStated ? { fill: soft(tone) } : {};
  const part = box(place, { name, alt, paragraphs, inset: padding, align: 'middle', ...fill });
  const isCut = word.full !== undefined || reason?.full !== undefined;
  return { height, parts: [part], full: isCut ? [alt] : [] };
}

function shownScore(score: number | undefined): string {
  return score === undefined ? 'not stated' : writtenScore(score).replace('-', '−');
}
