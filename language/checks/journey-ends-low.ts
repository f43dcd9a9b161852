import { scoreOf } from '../model/feelings.ts';
import { endsOf } from '../model/journey-path.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'journey-ends-low',
  summary: 'An end of a journey where the customer feels bad.',
  severity: 'warning',
  on: 'journey',
  run(journey, facts) {
    return endsOf(journey, facts)
      .filter((end) => (scoreOf(end, facts) ?? 0) < 0)
      .map((end) => ({
        span: end.nameSpan,
        message: `The journey ends low at '${end.title}', and the end is what the customer remembers and tells: mend what feels bad here, or add a touchpoint after it that makes up for it.`,
      }));
  },
});
