import { recentImprovements } from '../model/improvements.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'improvement-inward',
  summary: 'A journey whose improvements of the last months are all for efficiency.',
  severity: 'warning',
  on: 'journey',
  options: { months: 12 },
  run(journey, facts, { months }) {
    const { inward, serveCustomer } = recentImprovements(journey, months, facts.today);
    if (serveCustomer || inward.length === 0) return [];
    return [
      {
        span: journey.nameSpan,
        message: `Whatever was improved lately on the journey '${journey.title}' made it cheaper for you and no better for the customer: choose the next improvement for them, and write it as 'improved' with its date and 'for customer'.`,
        related: inward.map((it) => ({
          uri: journey.uri,
          span: it.choice?.span ?? it.keywordSpan,
          message: 'This improvement was for efficiency.',
        })),
      },
    ];
  },
});
