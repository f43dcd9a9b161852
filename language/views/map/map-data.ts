import type { Journey, Team } from '../../model/elements.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { ElementIds } from '../element-ids.ts';
import { findingsIn } from '../findings-in.ts';
import { teamColour } from '../scene/team-colours.ts';
import type { Frame } from './columns.ts';
import type { MapData } from './row.ts';

/** Gathers what the rows of a journey's map are drawn from. */
export function mapData(snapshot: Snapshot, journey: Journey, frame: Frame, { idOf }: ElementIds): MapData {
  const { facts } = snapshot;
  const teams = new Map(facts.teams.map((team, place) => [team, teamColour(place)]));
  const findings = findingsIn(snapshot, journey);
  return {
    journey,
    facts,
    frame,
    idOf,
    colourOf: (team: Team) => teams.get(team) ?? 'team8',
    findingsAt: (element) => findings.get(element) ?? [],
  };
}
