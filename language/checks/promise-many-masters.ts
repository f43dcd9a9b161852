import { deliveringTeams } from '../model/teams.ts';
import { defineCheck } from './check.ts';
import { ownerFixes } from './owner-fixes.ts';

export default defineCheck({
  code: 'promise-many-masters',
  summary: 'A promise that several teams deliver and none of them owns.',
  severity: 'warning',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined || promise.has('owner')) return [];
    const teams = deliveringTeams(promise, facts);
    if (teams.size < 2) return [];
    const masters = [...teams.keys()].map((team) => `'${team.title}'`);
    return [
      {
        span: promise.nameSpan,
        message: `The promise '${promise.title}' is in the hands of ${masters.slice(0, -1).join(', ')} and ${masters.at(-1)} and no team owns it, so each can keep its part and the customer still go without: write 'owner' and one team below it.`,
        related: [...teams].map(([team, touchpoint]) => ({
          ...facts.placeOf(touchpoint),
          message: `'${team.title}' delivers it here.`,
        })),
        fixes: ownerFixes(promise, facts.deliverersOf(promise), facts),
      },
    ];
  },
});
