import { isMeasured } from '../model/measures.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-unmeasured',
  summary: 'A promise that is delivered, and nothing measures how well.',
  severity: 'warning',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    const deliverers = facts.deliverersOf(promise);
    if (deliverers.length === 0 || [promise, ...deliverers].some(isMeasured)) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nothing measures how well the promise '${promise.title}' is kept, so you learn of its failing from customers who leave: write 'measure' with an actual below it, or below a touchpoint that delivers it.`,
      },
    ];
  },
});
