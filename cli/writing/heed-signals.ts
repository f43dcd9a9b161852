/** Signals that end a program, and would leave half of what it does behind. */
const ending = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface HeededSignals {
  /** The first that was heard. */
  readonly heard: NodeJS.Signals | undefined;
  /** Heeds them no longer; if one was heard, it ends the program as it would have, once all is tidied up. */
  end(): void;
}

/** Notes signals instead of ending at once, so that whoever is writing can tidy up. */
export function heedSignals(): HeededSignals {
  let heard: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    heard ??= signal;
  };
  for (const signal of ending) process.on(signal, note);
  return {
    get heard() {
      return heard;
    },
    end() {
      for (const signal of ending) process.off(signal, note);
      const signal = heard;
      if (signal !== undefined) setImmediate(() => process.kill(process.pid, signal));
    },
  };
}
