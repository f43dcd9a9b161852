import { ageInWords, type Element } from '../../../language/index.ts';
import { lines } from './content.ts';
import type { About } from './subject.ts';

/** A day that a statement names: its weekday, and how long ago it was. */
export function aboutDate(element: Element | undefined, offset: number, today: string): About | undefined {
  const days = element?.block.properties.flatMap(({ on, measure }) => [on, measure?.on]);
  const day = days?.find((it) => it !== undefined && it.span.start <= offset && offset <= it.span.end);
  if (day === undefined) return undefined;
  // The words of dates take megabytes, so they are there from when somebody asks.
  weekday ??= new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
  const said = weekday.format(new Date(`${day.text}T00:00:00Z`));
  return { span: day.span, parts: lines([`${said}, ${ageInWords(day.text, today)}`]) };
}

let weekday: Intl.DateTimeFormat | undefined;
