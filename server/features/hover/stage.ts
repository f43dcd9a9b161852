import { curveOf, type Snapshot, type Stage, type Touchpoint } from '../../../language/index.ts';
import { type Line, lines, list, type Part } from './content.ts';
import { curveLine } from './curve.ts';
import { measureLines } from './measures.ts';
import { goTo, heading, textLines } from './named.ts';

/** A stage: its place in the journey, what the customer wants there, and how it goes. */
export function aboutStage(stage: Stage, { facts }: Snapshot): readonly Part[] {
  const { journey, touchpoints } = stage;
  const stages = journey.stages.filter(({ block }) => !block.implied);
  const place = `${stages.indexOf(stage) + 1} of ${stages.length} in `;
  return [
    ...lines(
      heading(stage, 'stage'),
      [place, goTo(journey)],
      ...textLines('Goal', stage, 'goal'),
      curveLine(curveOf(touchpoints, facts)),
      ...measureLines(stage),
      ...textLines('Pain', stage, 'pain'),
    ),
    ...list(['Touchpoints:'], touchpoints, touchpointLine),
  ];
}

function touchpointLine(touchpoint: Touchpoint): Line {
  return [goTo(touchpoint), touchpoint.has('moment-of-truth') ? ' · moment of truth' : ''];
}
