import { defineCheck } from './check.ts';
import { ownerFixes } from './owner-fixes.ts';

export default defineCheck({
  code: 'relationship-without-owner',
  summary: 'A most valuable persona whose relationship nobody owns.',
  severity: 'info',
  on: 'persona',
  run(persona, facts) {
    if (!persona.has('most-valuable') || persona.has('owner')) return [];
    return [
      {
        span: persona.nameSpan,
        message: `Nobody owns the relationship with '${persona.title}', who is most valuable, so nobody notices when they drift away: write 'owner' and a team below the name.`,
        fixes: ownerFixes(persona, [], facts),
      },
    ];
  },
});
