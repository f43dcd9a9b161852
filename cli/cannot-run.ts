/** What was asked for cannot be done: the message is the one line that the person reads, the exit code is 2. */
export class CannotRun extends Error {}
