import {
  counted,
  ownedBy,
  promiseState,
  type Snapshot,
  stateInWords,
  type Team,
  type WeakPoint,
  weakPointsAmong,
  writtenScore,
} from '../../../language/index.ts';
import { type Line, lines, list, type Part } from './content.ts';
import { measureInWords } from './measures.ts';
import { goTo, heading, pieceFor, textLines } from './named.ts';

/** A team: what it owns, and where it is the weak point. */
export function aboutTeam(team: Team, { facts }: Snapshot): readonly Part[] {
  const { promises, journeys, touchpoints, personas } = ownedBy(team, facts);
  const weak = weakPointsAmong(touchpoints, facts);
  const { partOf } = team;
  const counts = [
    { count: promises.length, text: counted(promises.length, 'promise') },
    { count: journeys.length, text: counted(journeys.length, 'journey') },
    { count: touchpoints.length, text: counted(touchpoints.length, 'touchpoint') },
    { count: personas.length, text: counted(personas.length, 'relationship') },
  ].filter(({ count }) => count > 0);
  const owned = counts.map(({ text }) => text).join(', ');
  return [
    ...lines(
      heading(team, 'team'),
      partOf && ['Part of: ', pieceFor(partOf, facts.team(partOf))],
      ...textLines('Lead', team, 'lead'),
      ...textLines('Contact', team, 'contact'),
      [owned === '' ? 'Owns nothing yet' : `Owns ${owned}`],
    ),
    ...list(['Promises:'], promises, (it) => [goTo(it), ` · ${stateInWords(promiseState(it, facts))}`]),
    ...list(['Weak points:'], weak, weakLine),
    ...(weak.length === 0
      ? list(['Touchpoints:'], touchpoints, (it) => [goTo(it), ' in ', goTo(it.journey)])
      : []),
  ];
}

function weakLine({ touchpoint, score, missed, promises }: WeakPoint): Line {
  return [
    goTo(touchpoint),
    ...(score !== undefined && score < 0 ? [` · feels ${writtenScore(score)}`] : []),
    ...missed.map((it) => ` · ${measureInWords(it)}`),
    ...promises.flatMap((it): Line => [' · at risk: ', goTo(it)]),
  ];
}
