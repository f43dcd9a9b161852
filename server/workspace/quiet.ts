/** Runs work after all that waits already; `setImmediate` where there is one. */
export type Turn = (work: () => void) => void;

/**
 * Does work in short steps, each in a turn of its own, and starts only when a whole turn brought nothing new:
 * messages arrive one a turn, so a burst of them is taken in before the work that it asks for begins.
 */
export class Quiet {
  readonly #nextTurn: Turn;
  readonly #step: () => boolean;
  readonly #onFailure: (error: unknown) => void;
  #stirred = false;
  #running = false;
  #stopped = false;

  /** `step` does one piece of work and says whether more is left. A step that fails counts as done. */
  constructor(nextTurn: Turn, step: () => boolean, onFailure: (error: unknown) => void) {
    this.#nextTurn = nextTurn;
    this.#step = step;
    this.#onFailure = onFailure;
  }

  /** Something came in: there is work, after a quiet turn. */
  stir(): void {
    this.#stirred = true;
    if (this.#running || this.#stopped) return;
    this.#running = true;
    this.#nextTurn(() => this.#turn());
  }

  stop(): void {
    this.#stopped = true;
  }

  #turn(): void {
    if (this.#stopped) return;
    this.#running = this.#stirred || this.#attempt();
    this.#stirred = false;
    if (this.#running) this.#nextTurn(() => this.#turn());
  }

  #attempt(): boolean {
    try {
      return this.#step();
    } catch (error) {
      this.#onFailure(error);
      return true;
    }
  }
}
