import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'promise-unsourced',
  summary: 'A promise of which nothing says where it was made.',
  severity: 'info',
  on: 'promise',
  run(promise) {
    if (promise.status !== 'live' || promise.name === undefined || promise.has('said')) return [];
    return [
      {
        span: promise.nameSpan,
        message: `Nothing says where you made the promise '${promise.title}', so nobody can check what customers were told: write 'said', the place in quotes and the day below it.`,
      },
    ];
  },
});
