import { measuresOn } from '../../../model/measures.ts';
import { promiseState } from '../../../model/serving.ts';
import type { Colour } from '../../scene/palette.ts';
import type { MapData } from '../row.ts';
import { measureTitle, measureWords } from '../rows/measures.ts';

/** A figure or a name that the head shows. */
export interface FactCard {
  readonly role: string;
  readonly id: string;
  readonly title: string;
  readonly value: string;
  readonly colour: Colour;
  readonly note: string;
}

/** The cards of a journey's head: who answers for it, what is measured, how its promises do. */
export function factCards(data: MapData): readonly FactCard[] {
  const { journey, facts } = data;
  const team = journey.owner && facts.team(journey.owner);
  const id = data.idOf(journey);
  return [
    {
      role: journey.has('owner') ? 'journey-owner' : 'nobody',
      id,
      title: 'Journey owner',
      value: team?.title ?? journey.owner?.text ?? 'nobody',
      colour: team === undefined ? 'bad' : data.colourOf(team),
      note: '',
    },
    ...measuresOn(journey).map((measure): FactCard => {
      const { value, target, isMissed } = measureWords(measure);
      return {
        role: 'measure',
        id,
        title: measureTitle(measure),
        value,
        colour: isMissed ? 'bad' : 'ink',
        note: `${target}${isMissed ? ', missed' : ''}`,
      };
    }),
    ...promiseCard(data),
  ];
}

/** How many of the promises that this journey names are kept. */
function promiseCard({ journey, facts, idOf }: MapData): readonly FactCard[] {
  const named = new Set(
    journey.touchpoints.flatMap((it) =>
      [...it.list('explains'), ...it.list('delivers')].flatMap((at) => facts.promise(at) ?? []),
    ),
  );
  const states = [...named]
    .map((it) => promiseState(it, facts))
    .filter((it) => it !== 'draft' && it !== 'retired');
  if (states.length === 0) return [];
  const count = (state: string) => states.filter((it) => it === state).length;
  const [kept, risk, broken] = [count('kept'), count('at-risk'), count('broken')];
  const note = [...(broken > 0 ? [`${broken} broken`] : []), ...(risk > 0 ? [`${risk} at risk`] : [])].join(
    ', ',
  );
  const colour = broken > 0 ? 'bad' : risk > 0 ? 'risk' : 'good';
  return [
    {
      role: 'promise-count',
      id: idOf(journey),
      title: 'Promises kept',
      value: `${kept} of ${states.length}`,
      colour,
      note,
    },
  ];
}
