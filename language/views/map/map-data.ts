import type { Element, Journey, Team } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../text/problem.ts';
import type { ElementIds } from '../element-ids.ts';
import { teamColour } from '../scene/team-colours.ts';
import type { Frame } from './columns.ts';
import type { MapData } from './row.ts';

/** Gathers what the rows of a journey's map are drawn from. */
export function mapData(snapshot: Snapshot, journey: Journey, frame: Frame, { idOf }: ElementIds): MapData {
  const { facts } = snapshot;
  const teams = new Map(facts.teams.map((team, place) => [team, teamColour(place)]));
  const findings = findingsBy(snapshot, journey);
  return {
    journey,
    facts,
    frame,
    idOf,
    colourOf: (team: Team) => teams.get(team) ?? 'team8',
    findingsAt: (element) => findings.get(element) ?? [],
  };
}

/** Each problem at the innermost element that it stands in. */
function findingsBy(snapshot: Snapshot, journey: Journey): ReadonlyMap<Element, readonly Problem[]> {
  const found = new Map<Element, Problem[]>();
  const elements = [journey, ...journey.stages.flatMap((stage) => [stage, ...stage.steps])];
  for (const problem of snapshot.problems(journey.uri)) {
    const at = elements.findLast(
      ({ block }) =>
        !block.implied && block.span.start <= problem.span.start && problem.span.start <= block.end,
    );
    if (at === undefined) continue;
    const others = found.get(at);
    if (others === undefined) found.set(at, [problem]);
    else others.push(problem);
  }
  return found;
}
