import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'expectations-unknown',
  summary: 'A most valuable persona of whom nobody knows what she expects.',
  severity: 'warning',
  on: 'persona',
  run(persona) {
    if (!persona.has('most-valuable') || persona.has('expects')) return [];
    return [
      {
        span: persona.nameSpan,
        message: `'${persona.title}' is most valuable and expects nothing yet, so nobody can tell whether you meet what she came for: ask her, and write 'expects' and what she says below her.`,
      },
    ];
  },
});
