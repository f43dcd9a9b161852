import { isOlderThan, monthsInWords } from '../model/dates.ts';
import { liveElements } from '../model/live-elements.ts';
import type { Written } from '../syntax/tree.ts';
import { defineCheck } from './check.ts';

export default defineCheck({
  code: 'research-stale',
  summary: 'Research of which even the newest is long ago.',
  severity: 'info',
  on: 'unit',
  options: { months: 12 },
  run(unit, facts, { months }) {
    return liveElements(unit).flatMap((element) => {
      const dates = element.all('research').flatMap((it) => it.on ?? []);
      const newest = newestOf(dates, facts.today);
      if (newest === undefined || dates.some((it) => !isOlderThan(months, it.text, facts.today))) return [];
      const when =
        newest.text > facts.today ? 'is still to come' : `is more than ${monthsInWords(months)} ago`;
      return [
        {
          span: newest.span,
          message: `The newest research on '${element.title}' is dated ${newest.text}, which ${when}, so it may speak of customers you no longer have: ask again, and write what you hear as 'research' with its day.`,
        },
      ];
    });
  },
});

/** The last day up to today, else the first after it. */
function newestOf(dates: readonly Written[], today: string): Written | undefined {
  const byDay = [...dates].sort((a, b) => (a.text < b.text ? -1 : 1));
  return byDay.findLast((it) => it.text <= today) ?? byDay[0];
}
