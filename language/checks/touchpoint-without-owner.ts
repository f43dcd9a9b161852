import type { Team, Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';
import { makeOwner, possibleOwners } from './owner-fixes.ts';

export default defineCheck({
  code: 'touchpoint-without-owner',
  summary: 'A touchpoint that nobody owns.',
  severity: 'error',
  on: 'journey',
  run(journey, facts) {
    const ownerless = journey.distinctTouchpoints.filter((it) => !it.isOutside && !it.has('owner'));
    if (ownerless.length === 0) return [];
    const teams = possibleOwners([journey, ...journey.touchpoints], facts);
    const forAll = ownerless.length === 1 ? [] : teams.map((team) => ownAll(ownerless, team, facts));
    return ownerless.map((touchpoint) => ({
      span: touchpoint.nameSpan,
      message: `Nobody owns the touchpoint '${touchpoint.title}', so nobody can be asked when it fails: write 'owner' and a team below it.`,
      fixes: [...teams.map((team) => makeOwner(team, touchpoint, facts)), ...forAll],
    }));
  },
});

/** One owner for all of a journey's touchpoints without one: how a first map is most quickly made complete. */
function ownAll(ownerless: readonly Touchpoint[], team: Team, facts: Facts): Fix {
  const edits = ownerless.flatMap((touchpoint) =>
    makeOwner(team, touchpoint, facts).edits.flatMap((it) => it.edits),
  );
  return {
    title: `Make '${team.title}' the owner of all ${ownerless.length} touchpoints without one`,
    edits: ownerless.slice(0, 1).map(({ uri }) => ({ uri, edits })),
  };
}
