import { deliveringTeams } from '../model/teams.ts';
import { defineCheck } from './check.ts';
import { ownerFixes } from './owner-fixes.ts';

export default defineCheck({
  code: 'promise-without-owner',
  summary: 'A promise that nobody is accountable for.',
  severity: 'warning',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined || promise.has('owner')) return [];
    const teams = deliveringTeams(promise, facts);
    // With two or more, `promise-many-masters` speaks.
    if (teams.size > 1) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nobody is accountable for the promise '${promise.title}', so nobody has to answer when it is broken: write 'owner' and a team below it.`,
        fixes: ownerFixes(promise, facts.deliverersOf(promise), facts),
      },
    ];
  },
});
