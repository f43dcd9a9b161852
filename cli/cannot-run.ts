/** What was asked for cannot be done: the message is the one line that the person reads, the exit code is 2. */
export class CannotRun extends Error {
  // Each command is built with a copy of this class of its own, so across bundles only the name tells what an error is.
  override readonly name = 'CannotRun';
}

/** Whether an error of any bundle is a CannotRun. */
export function isCannotRun(error: unknown): error is CannotRun {
  return error instanceof Error && error.name === 'CannotRun';
}
