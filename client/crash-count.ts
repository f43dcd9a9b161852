/**
 * Counts crashes and says when it is time to give up: at the `most`-th within `minutes`. Times are
 * milliseconds, as `Date.now()` gives them.
 */
export function crashCount(most: number, minutes: number): { tooMany(now: number): boolean; forget(): void } {
  let crashes: number[] = [];
  return {
    tooMany(now) {
      crashes = [...crashes.filter((time) => now - time < minutes * 60_000), now];
      return crashes.length >= most;
    },
    forget() {
      crashes = [];
    },
  };
}
