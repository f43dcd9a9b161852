/** Tells the moment; injected, so that tests can say when it is. */
export type Clock = () => Date;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The day it is where the clock stands, as `YYYY-MM-DD`. */
export function localDay(clock: Clock): string {
  const now = clock();
  const part = (value: number, length: number) => String(value).padStart(length, '0');
  return `${part(now.getFullYear(), 4)}-${part(now.getMonth() + 1, 2)}-${part(now.getDate(), 2)}`;
}

/** The day that the initialization options fix, if they do. */
export function fixedDay(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('today' in options)) return undefined;
  return typeof options.today === 'string' && ISO_DAY.test(options.today) ? options.today : undefined;
}
