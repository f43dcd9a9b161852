import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-uncosted',
  summary: 'A promise of which nobody has said what it costs to keep.',
  severity: 'off',
  on: 'promise',
  run(promise) {
    if (promise.status !== 'live' || promise.name === undefined || promise.has('costs')) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nothing says what it costs to keep the promise '${promise.title}', so nobody knows whether you can afford it: write 'costs' with an amount and a currency below it.`,
      },
    ];
  },
});
