import {
  expectedPromises,
  type Journey,
  journeysOf,
  openExpectations,
  type Persona,
  promiseState,
  type Snapshot,
  stateInWords,
} from '../../../language/index.ts';
import { type Line, lines, list, type Part } from './content.ts';
import { goTo, heading, ownerLine, textLines } from './named.ts';

/** A persona: what they want, what they expect and whether they get it, and the journeys they go through. */
export function aboutPersona(persona: Persona, { facts }: Snapshot): readonly Part[] {
  const expected: Line[] = [
    ...expectedPromises(persona, facts).map(({ answer }): Line => {
      return [goTo(answer), ` · ${stateInWords(promiseState(answer, facts))}`];
    }),
    ...openExpectations(persona, facts).map(({ reference }): Line => [`${reference.text} · no promise yet`]),
  ];
  return [
    ...lines(
      heading(persona, 'persona', ...(persona.has('most-valuable') ? ['most valuable'] : [])),
      ...textLines('Goal', persona, 'goal'),
      ownerLine(persona, facts),
    ),
    ...list(['Expects:'], expected, (it) => it),
    ...list(['Journeys:'], journeysOf(persona, facts), journeyLine),
  ];
}

function journeyLine(journey: Journey): Line {
  return [goTo(journey), journey.has('for') ? '' : ' · for everybody'];
}
