import { counted, curveOf, type Journey, type Snapshot, type Stage } from '../../../language/index.ts';
import { findingsIn, findingsInWords } from '../findings.ts';
import { type Line, lines, list, type Part } from './content.ts';
import { curveLine } from './curve.ts';
import { measureLines } from './measures.ts';
import { goTo, heading, ownerLine, personasLine, pieceFor, textLines } from './named.ts';

/** A journey: whom it is for, how it goes, and what was found in it. */
export function aboutJourney(journey: Journey, snapshot: Snapshot): readonly Part[] {
  const { facts } = snapshot;
  const { distinctTouchpoints: touchpoints, stages } = journey;
  const findings = findingsIn(journey, snapshot.problems(journey.uri));
  const compared = journey.one('compares-with')?.reference;
  return [
    ...lines(
      heading(journey, journey.isCurrent ? 'journey' : 'future journey'),
      personasLine('For', journey.list('for'), facts) ?? ['For: everybody'],
      ownerLine(journey, facts),
      ...textLines('Goal', journey, 'goal'),
    ),
    ...lines(
      curveLine(curveOf(touchpoints, facts)),
      ...measureLines(journey),
      [`${counted(touchpoints.length, 'touchpoint')} · ${findingsInWords(findings)}`],
      compared && ['Compares with: ', pieceFor(compared, facts.journey(compared))],
    ),
    ...list(
      ['Stages:'],
      stages.filter(({ block }) => !block.implied),
      stageLine,
    ),
  ];
}

function stageLine(stage: Stage): Line {
  return [goTo(stage), ` · ${counted(stage.touchpoints.length, 'touchpoint')}`];
}
