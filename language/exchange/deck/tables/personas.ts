import type { Persona } from '../../../model/elements.ts';
import { expectedPromises, openExpectations } from '../../../model/expectations.ts';
import { ownerOf } from '../../../model/ownership.ts';
import { stateInWords } from '../../../model/reason-in-words.ts';
import { promiseState } from '../../../model/serving.ts';
import { stateLooks } from '../colours.ts';
import type { DeckData } from '../deck-data.ts';
import type { Slide } from '../plan.ts';
import { titled } from '../text-fit.ts';
import { orDash } from './ledger.ts';
import type { TableRow } from './table-cells.ts';
import { tableSlides } from './table-slides.ts';

/** Whom the journeys are for: what they want, say and expect, and who minds the relationship. */
export function personaSlides(data: DeckData): readonly Slide[] {
  const { facts, journeys } = data;
  const named = new Set(journeys.flatMap((it) => it.list('for')).flatMap((it) => facts.persona(it) ?? []));
  const isForAll = journeys.some((it) => !it.has('for'));
  return tableSlides(data, {
    title: 'Whom we serve',
    alt: 'Personas: what they want, what they say, what they expect, and who minds the relationship',
    columns: [
      { title: 'Persona', share: 2 },
      { title: 'Wants', share: 2.2 },
      { title: 'Says', share: 2.4 },
      { title: 'Expects', share: 3 },
      { title: 'Relationship owner', share: 1.4 },
    ],
    rows: facts.personas
      .filter((it) => (isForAll || named.has(it)) && saysMore(it))
      .map((it) => rowFor(data, it)),
    notes: facts.personas
      .filter((it) => named.has(it))
      .flatMap((it) =>
        it.all('research').map(({ text }) => `• ${titled(it)}, research: ${text?.text ?? ''}`),
      ),
  });
}

/** Whether there is more to say of a persona than who it is. */
function saysMore(persona: Persona): boolean {
  return ['goal', 'quote', 'expects', 'owner'].some((it) => persona.has(it));
}

function rowFor({ facts }: DeckData, persona: Persona): TableRow {
  const owner = ownerOf(persona, facts);
  const texts = (keyword: string) => persona.all(keyword).flatMap((it) => it.text?.text ?? []);
  const promised = expectedPromises(persona, facts).map(({ answer }) => {
    const state = promiseState(answer, facts);
    return `${stateLooks[state].sign} ${titled(answer)} (${stateInWords(state)})`;
  });
  const open = openExpectations(persona, facts).map(({ reference }) => `? ${reference.text} (not promised)`);
  return {
    elements: [persona, ...(owner ? [owner] : [])],
    cells: [
      {
        texts: [titled(persona), ...(persona.has('most-valuable') ? ['★ most valuable'] : [])],
        isBold: true,
      },
      { texts: orDash(texts('goal')) },
      { texts: orDash(texts('quote').map((it) => `“${it}”`)) },
      { texts: orDash([...promised, ...open]) },
      owner ? { texts: [titled(owner)] } : { texts: ['? nobody'], isBold: true, tone: 'bad' },
    ],
  };
}
