import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-undelivered',
  summary: 'A promise that no touchpoint of a current journey delivers.',
  severity: 'error',
  on: 'promise',
  run(promise, facts) {
    if (promise.status !== 'live' || promise.name === undefined) return [];
    if (facts.deliverersOf(promise).length > 0) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nothing delivers the promise '${promise.title}', so it is only words: write 'delivers ${promise.name.text}' below the touchpoint that keeps it.`,
      },
    ];
  },
});
