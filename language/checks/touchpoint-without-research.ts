import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'touchpoint-without-research',
  summary: 'A touchpoint of which nothing says how we know that it happens like this.',
  severity: 'off',
  on: 'touchpoint',
  run(touchpoint) {
    if (touchpoint.has('research')) return [];
    return [
      {
        span: touchpoint.nameSpan,
        message: `Nothing says how you know that '${touchpoint.title}' happens like this, so it may be a guess: write 'research' and what was asked or seen below it.`,
      },
    ];
  },
});
