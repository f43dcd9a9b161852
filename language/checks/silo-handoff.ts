import type { Team, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import { handoffsIn } from '../model/handoffs.ts';
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
    return [...handoffsIn(journey, facts)].map(([to, from]) => ({
      span: to.nameSpan,
      message: message(to, from, facts),
      related: [...from, to].flatMap((it) => responsible(it, facts)),
    }));
  },
});

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
