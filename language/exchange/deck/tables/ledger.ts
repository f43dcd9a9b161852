import type { CustomerPromise } from '../../../model/elements.ts';
import { measuresOn } from '../../../model/measures.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { reasonInWords, stateInWords } from '../../../model/reason-in-words.ts';
import { promiseState, reasonsFor } from '../../../model/serving.ts';
import { measureTitle, measureWords } from '../../../views/map/rows/measures.ts';
import { stateLooks } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import { againstTarget } from '../journey/rows/measures.ts';
import type { Slide } from '../plan.ts';
import { titled } from '../text-fit.ts';
import type { TableRow } from './table-cells.ts';
import { tableSlides } from './table-slides.ts';

/** Every promise with its state and why, who keeps it, where it was said, and what is measured: those that need somebody first. */
export function ledgerSlides(data: DeckData): readonly Slide[] {
  return tableSlides(data, {
    title: 'The promises, one by one',
    alt: 'Ledger of promises: state, why, delivered by, owner, said where, measured',
    columns: [
      { title: 'Promise', share: 2.2 },
      { title: 'State', share: 1.05 },
      { title: 'Why', share: 2.3 },
      { title: 'Delivered by', share: 2 },
      { title: 'Owner', share: 1.3 },
      { title: 'Said', share: 1.8 },
      { title: 'Measured', share: 1.8 },
    ],
    rows: data.promises.map((it) => rowFor(data, it)),
    notes: ['What to say', '• Those that need somebody stand first: broken, then at risk.'],
  });
}

function rowFor({ facts }: DeckData, promise: CustomerPromise): TableRow {
  const state = promiseState(promise, facts);
  const { tone, sign } = stateLooks[state];
  const deliverers = facts.deliverersOf(promise);
  const said = promise
    .all('said')
    .map(({ text, on }) => [text?.text ?? '', on?.text].filter(Boolean).join(', '));
  const owner = ownerOf(promise, facts);
  const measured = measuresOn(promise).map(
    (it) => `${measureTitle(it)} ${measureWords(it).value}, ${againstTarget(it)}`,
  );
  return {
    elements: [promise, ...deliverers, ...(owner ? [owner] : [])],
    cells: [
      { texts: [titled(promise)], isBold: true },
      { texts: [`${sign} ${stateInWords(state)}`], isBold: true, tone },
      { texts: orDash(reasonsFor(promise, facts).map(reasonInWords)) },
      {
        texts:
          deliverers.length === 0
            ? ['nothing']
            : deliverers.map((it) => `${titled(it)} (${titled(it.journey)})`),
      },
      owner ? { texts: [titled(owner)] } : { texts: ['? nobody'], isBold: true, tone: 'bad' },
      { texts: orDash(said) },
      { texts: orDash(measured) },
    ],
  };
}

export function orDash(texts: readonly string[]): readonly string[] {
  return texts.length === 0 ? ['–'] : texts;
}
