import { isOverBudget } from '../model/serving.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-over-budget',
  summary: 'A promise that costs more than its budget.',
  severity: 'error',
  on: 'promise',
  run(promise) {
    if (promise.status !== 'live' || promise.name === undefined || !isOverBudget(promise)) return [];
    const costs = promise.one('costs')?.value;
    const budget = promise.one('budget')?.value;
    if (costs === undefined || budget === undefined) return [];
    return [
      {
        span: costs.span,
        message: `Keeping the promise '${promise.title}' costs ${costs.text} of a budget of ${budget.text}, so you cannot afford to deliver it for long: bring the costs down, raise the budget, or promise less.`,
        related: [{ uri: promise.uri, span: budget.span, message: 'The budget is here.' }],
      },
    ];
  },
});
