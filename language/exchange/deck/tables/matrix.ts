import type { CustomerPromise, Journey } from '../../../model/elements.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import { promiseState } from '../../../model/serving.ts';
import { stateLooks } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { Slide } from '../plan.ts';
import { titled } from '../text-fit.ts';
import type { Cell, TableRow } from './table-cells.ts';
import { tableSlides } from './table-slides.ts';

/** So many journeys stand side by side. */
const most = 6;

/** Promises against journeys: where each is explained and delivered. */
export function matrixSlides(data: DeckData): readonly Slide[] {
  const { journeys, promises } = data;
  const parts = Math.ceil(journeys.length / most);
  const each = Math.ceil(journeys.length / parts);
  return Array.from({ length: parts }, (_, part) => journeys.slice(part * each, (part + 1) * each)).flatMap(
    (some) =>
      tableSlides(data, {
        title: 'Where the promises are kept',
        alt: `Promises by journey: ${some.map(titled).join(', ')}`,
        columns: [
          { title: 'Promise', share: 2.6 },
          { title: 'State', share: 1.2 },
          ...some.map((it) => ({
            title: `${titled(it)}${it.isCurrent ? '' : ' (future)'}`,
            share: 7 / some.length,
          })),
        ],
        rows: promises.map((it) => rowFor(data, it, some)),
        notes: [
          'How to read it',
          '• Delivered: a touchpoint of the journey keeps the promise. Explained: one tells its terms. A dash: the journey does neither.',
        ],
      }),
  );
}

function rowFor(data: DeckData, promise: CustomerPromise, journeys: readonly Journey[]): TableRow {
  const state = promiseState(promise, data.facts);
  const { tone, sign } = stateLooks[state];
  return {
    elements: [promise, ...journeys],
    cells: [
      { texts: [titled(promise)], isBold: true },
      { texts: [`${sign} ${stateInWords(state)}`], isBold: true, tone },
      ...journeys.map((it) => cellFor(data, promise, it)),
    ],
  };
}

function cellFor({ facts }: DeckData, promise: CustomerPromise, journey: Journey): Cell {
  const at = (keyword: string) =>
    journey.distinctTouchpoints
      .filter((it) => it.list(keyword).some((named) => facts.promise(named) === promise))
      .map(titled);
  const [delivered, explained] = [at('delivers'), at('explains')];
  const texts = [
    ...(delivered.length > 0 ? [`● delivered: ${delivered.join('; ')}`] : []),
    ...(explained.length > 0 ? [`○ explained: ${explained.join('; ')}`] : []),
  ];
  return texts.length === 0 ? { texts: ['–'] } : { texts };
}
