import { defineCheck } from './check.ts';

/** What is of no use shows only once all findings of a file are known, so the work is done in `ignores.ts`. */
export default defineCheck({
  code: 'unused-ignore',
  summary: 'An ignore comment without a reason, or that silences nothing.',
  severity: 'warning',
  on: 'unit',
  looksAtPlans: true,
  run: () => [],
});
