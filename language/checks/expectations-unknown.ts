import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'expectations-unknown',
  summary: 'A most valuable persona who expects nothing yet.',
  severity: 'warning',
  on: 'persona',
  run(persona) {
    if (!persona.has('most-valuable') || persona.has('expects')) return [];
    return [
      {
        span: persona.nameSpan,
        message: `'${persona.title}' is most valuable and expects nothing yet, so nobody can tell whether you give what they came for: ask, and write 'expects' and what you hear below the name.`,
      },
    ];
  },
});
