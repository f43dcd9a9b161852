/** An event loop that stands still until a test moves it. */
export class Turns {
  #waiting: (() => void)[] = [];

  /** Runs work in the next turn; may be handed on as a function. */
  readonly next = (work: () => void): void => {
    this.#waiting.push(work);
  };

  /** Whether anything is left to do. */
  get busy(): boolean {
    return this.#waiting.length > 0;
  }

  /** Does what waits for the next turn, and not what that asks for. */
  one(): void {
    const now = this.#waiting;
    this.#waiting = [];
    for (const work of now) work();
  }

  /** Goes on until nothing is left to do. */
  all(): void {
    while (this.busy) this.one();
  }
}
