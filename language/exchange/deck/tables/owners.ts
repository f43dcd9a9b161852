import { stateInWords } from '../../../model/reason-in-words.ts';
import { countOf, type Load, loadsIn } from '../../../views/overview/loads.ts';
import { stateLooks } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { Slide } from '../plan.ts';
import { titled } from '../text-fit.ts';
import type { TableRow } from './table-cells.ts';
import { tableSlides } from './table-slides.ts';

/** Teams by the promises that hang on them, the weak points first. */
export function ownerSlides(data: DeckData): readonly Slide[] {
  const loads = loadsIn(data);
  // Where everything hangs on one team there is nothing to weigh.
  if (loads.length < 2) return [];
  return tableSlides(data, {
    title: 'Whom the promises hang on',
    alt: 'Teams by the promises that they deliver, or that are their own and broken; the weak points first',
    columns: [
      { title: 'Team', share: 2 },
      { title: 'Promises', share: 1 },
      { title: 'Broken', share: 1 },
      { title: 'At risk', share: 1 },
      { title: 'Which', share: 5 },
    ],
    rows: loads.map(rowFor),
    notes: [
      'How to read it',
      '• A promise hangs on the teams that deliver it; a broken one on the team that owns it. The weak points stand first.',
    ],
  });
}

function rowFor(load: Load): TableRow {
  const [broken, atRisk] = [countOf(load, 'broken'), countOf(load, 'at-risk')];
  return {
    elements: [load.element, ...load.promises.map((it) => it.promise)],
    cells: [
      load.team === undefined
        ? { texts: ['? nobody'], isBold: true, tone: 'bad' }
        : { texts: [titled(load.team)], isBold: true },
      { texts: [String(load.promises.length)] },
      broken > 0 ? { texts: [`× ${broken}`], isBold: true, tone: 'bad' } : { texts: ['–'] },
      atRisk > 0 ? { texts: [`! ${atRisk}`], isBold: true, tone: 'risk' } : { texts: ['–'] },
      {
        texts: load.promises.map(
          ({ promise, state }) => `${stateLooks[state].sign} ${titled(promise)} (${stateInWords(state)})`,
        ),
      },
    ],
  };
}
