/** Tells the moment; injected, so that tests can say when it is. */
export type Clock = () => Date;

/** Does work every minute or so, until what it gives back is called. */
export type EveryMinute = (work: () => void) => () => void;

/** The day that the initialization options fix, if they do. */
export function fixedDay(options: unknown): string | undefined {
  if (typeof options !== 'object' || options === null || !('today' in options)) return undefined;
  return typeof options.today === 'string' && isDay(options.today) ? options.today : undefined;
}

/**
 * Tells when it is another day than it was. Looking every minute, rather than waiting for midnight, also notices that the
 * clock was set, or that the machine slept. Ends when what it gives back is called.
 */
export function watchDay(
  today: () => string,
  everyMinute: EveryMinute,
  onAnotherDay: () => void,
): () => void {
  let known = today();
  return everyMinute(() => {
    const now = today();
    if (now === known) return;
    known = now;
    onAnotherDay();
  });
}

/** Whether a text is a day of the calendar, which the 30th of February is not. */
function isDay(text: string): boolean {
  const read = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  return read !== undefined && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}
