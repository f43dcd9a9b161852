import type { Problem } from '../../text/problem.ts';
import type { Team, Unit } from '../elements.ts';
import type { Facts } from '../facts.ts';
import { byPlace } from '../name-table.ts';

/** A team that is part of itself, over however many teams; one finding for each circle, at its first team. */
export function circularTeam(unit: Unit, facts: Facts): Problem[] {
  if (unit.kind !== 'team' || unit.partOf === undefined || !facts.counts(unit)) return [];
  const circle = circleOf(unit, facts);
  if (circle === undefined || [...circle].sort(byPlace)[0] !== unit) return [];
  const others = circle.slice(1);
  const path = [...others, unit].map((team) => `'${team.name?.text ?? ''}'`).join(', which is part of ');
  return [
    {
      code: 'circular-team',
      severity: 'error',
      uri: unit.uri,
      span: unit.partOf.span,
      message:
        others.length === 0
          ? `The team '${unit.name?.text ?? ''}' is part of itself: take 'part-of' away, or name another team.`
          : `The team '${unit.name?.text ?? ''}' is part of ${path}: take one 'part-of' away, so that one team is the outermost.`,
      related: others.flatMap((team) =>
        team.partOf === undefined
          ? []
          : [
              {
                uri: facts.place('team', team).uri,
                span: team.partOf.span,
                message: 'The circle goes on here.',
              },
            ],
      ),
      fixes: [],
    },
  ];
}

/** The teams around a circle that this team stands on, itself first. */
function circleOf(team: Team, facts: Facts): readonly Team[] | undefined {
  const passed = new Set<Team>();
  let current: Team | undefined = team;
  while (current !== undefined && !passed.has(current)) {
    passed.add(current);
    current = current.partOf && facts.team(current.partOf);
  }
  return current === team ? [...passed] : undefined;
}
