/**
 * Runs `work` on the latest value only. What arrives while a run is under way waits, a newer value
 * takes the place of the waiting one, so that nobody ever waits behind a picture that is already old.
 */
export function latest<T>(work: (value: T) => Promise<void>): (value: T) => void {
  let waiting: { value: T } | undefined;
  let running = false;

  async function run(): Promise<void> {
    running = true;
    try {
      while (waiting !== undefined) {
        const { value } = waiting;
        waiting = undefined;
        await work(value);
      }
    } finally {
      running = false;
    }
  }

  return (value) => {
    waiting = { value };
    if (!running) void run();
  };
}
