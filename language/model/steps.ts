/** Work that may be left off after every step, and gone on with later. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all that is left of it at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
