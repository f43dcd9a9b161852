import { recentImprovements } from '../model/improvements.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'improvement-stale',
  summary: 'A journey that was not improved for the customer in the last months.',
  severity: 'info',
  on: 'journey',
  options: { months: 12 },
  sparesSketches: true,
  run(journey, facts, { months }) {
    const { inward, serveCustomer } = recentImprovements(journey, months, facts.today);
    // Improvements for efficiency only are what `improvement-inward` speaks of.
    if (serveCustomer || inward.length > 0) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Nothing on the journey '${journey.title}' was made better for the customer in the last ${months === 1 ? 'month' : `${months} months`}, while what they expect goes on rising: improve something, and write 'improved' with its date and 'for customer' below it.`,
      },
    ];
  },
});
