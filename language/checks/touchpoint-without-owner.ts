import type { Touchpoint } from '../model/elements.ts';
import type { Facts } from '../model/facts.ts';
import type { Fix } from '../text/problem.ts';
import { defineCheck } from './check.ts';
import { insertProperty } from './insert-property.ts';

const mostOffers = 5;

export default defineCheck({
  code: 'touchpoint-without-owner',
  summary: 'A touchpoint that nobody owns.',
  severity: 'error',
  on: 'touchpoint',
  run(touchpoint, facts) {
    if (touchpoint.isOutside || touchpoint.has('owner')) return [];
    return [
      {
        span: touchpoint.nameSpan,
        message: `Nobody owns the touchpoint '${touchpoint.title}', so nobody can be asked when it fails: write 'owner' and a team below it.`,
        fixes: offers(touchpoint, facts),
      },
    ];
  },
});

/** One fix a team, those that already own something in this journey first. */
function offers(touchpoint: Touchpoint, facts: Facts): Fix[] {
  const { journey } = touchpoint;
  const nearby = [journey, ...journey.touchpoints].flatMap((it) => (it.owner && facts.team(it.owner)) ?? []);
  const teams = new Set([...nearby, ...facts.all('team')]);
  return [...teams].slice(0, mostOffers).flatMap((team) =>
    team.name === undefined
      ? []
      : [
          {
            title: `Make '${team.title}' the owner`,
            edits: [{ uri: touchpoint.uri, edits: [insertProperty(touchpoint, `owner ${team.name.text}`)] }],
          },
        ],
  );
}
