import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-unexplained',
  summary: 'A promise that is delivered, and no touchpoint explains its terms.',
  severity: 'info',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    if (facts.deliverersOf(promise).length === 0 || facts.explainersOf(promise).length > 0) return [];
    return [
      {
        span: promise.nameSpan,
        message: `No touchpoint explains the terms of the promise '${promise.title}', so customers make up their own: write 'explains ${promise.name.text}' below the touchpoint that tells them.`,
      },
    ];
  },
});
