import type { Team, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { neighboursIn } from '../model/journey-path.ts';
import { topOwner } from '../model/teams.ts';
import type { Related } from '../text/problem.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'silo-handoff',
  summary:
    'A touchpoint that takes the customer over from another top-level team, and neither acknowledges her nor communicates what comes next.',
  severity: 'info',
  on: 'journey',
  run(journey, facts) {
    const givers = new Map<Touchpoint, Touchpoint[]>();
    for (const [from, to] of neighboursIn(journey, facts)) {
      if (!isSilent(to) || !changesHands(from, to, facts)) continue;
      givers.set(to, [...(givers.get(to) ?? []), from]);
    }
    return [...givers].map(([to, from]) => ({
      span: to.nameSpan,
      message: message(to, from, facts),
      related: [...from, to].flatMap((it) => responsible(it, facts)),
    }));
  },
});

function isSilent(touchpoint: Touchpoint): boolean {
  return !touchpoint.has('acknowledges') && !touchpoint.has('communicates');
}

/** Whether two neighbours are owned in different top-level teams, and neither happens without the brand. */
function changesHands(from: Touchpoint, to: Touchpoint, facts: Facts): boolean {
  if (from.isOutside || to.isOutside) return false;
  const [giver, taker] = [topOwner(from, facts), topOwner(to, facts)];
  return giver !== undefined && taker !== undefined && giver !== taker;
}

function message(to: Touchpoint, from: readonly Touchpoint[], facts: Facts): string {
  const teams = new Set(from.map((it) => called(topOwner(it, facts))));
  return `${called(topOwner(to, facts))} takes the customer over from ${[...teams].join(' and ')} at '${to.title}' without a word, so it feels like starting again: write 'acknowledges' or 'communicates' and how below it.`;
}

function responsible(touchpoint: Touchpoint, facts: Facts): Related[] {
  const { uri, nameSpan: span, title } = touchpoint;
  return [{ uri, span, message: `${called(topOwner(touchpoint, facts))} is responsible for '${title}'.` }];
}

function called(team: Team | undefined): string {
  return `'${team?.title ?? ''}'`;
}
