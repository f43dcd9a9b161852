import { isOlderThan, monthsInWords } from '../model/dates.ts';
import { liveMeasures } from '../model/live-elements.ts';
import type { Measure } from '../syntax/tree.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'measure-stale',
  summary: 'A measure whose actual is long ago, or nobody says of when.',
  severity: 'info',
  on: 'unit',
  options: { months: 12 },
  run(unit, facts, { months }) {
    return liveMeasures(unit).flatMap(({ measure }) => {
      const { actual, on } = measure;
      // A day that cannot be read is a mistake of its own.
      if (actual === undefined || (measure.isDated && on === undefined)) return [];
      if (!isOlderThan(months, on?.text, facts.today)) return [];
      return [{ span: (on ?? actual).span, message: message(measure, months, facts.today) }];
    });
  },
});

function message({ name, on }: Measure, months: number, today: string): string {
  if (on === undefined)
    return `Nothing says when '${name.text}' was measured, so it may be long out of date: write 'on' and the day behind it.`;
  if (on.text > today)
    return `'${name.text}' cannot have been measured on ${on.text}, since that day is still to come: write the day on which it was.`;
  return `'${name.text}' was last measured on ${on.text}, more than ${monthsInWords(months)} ago, so nobody knows whether it still holds: measure it again, and write the new actual and its day.`;
}
