import type { Snapshot, Steps, TextChange, Update } from '../../language/index.ts';

/** What is to be taken in together, and what it is taken into: undefined for the project as it is by then. */
interface Round {
  readonly into: Snapshot | undefined;
  readonly changes: readonly TextChange[];
}

/**
 * Files that were read, on their way into a project: in small steps, while questions are answered from the project as it
 * was, and while people write.
 */
export class Growth {
  readonly #rounds: Round[] = [];
  #steps: Steps<Update> | undefined;
  #taken = 0;
  /** What has come into the project from elsewhere since the round began. */
  #since: TextChange[] = [];

  get isBusy(): boolean {
    return this.#rounds.length > 0;
  }

  /** How many files are connected with the rest, and of how many. */
  get progress(): { readonly done: number; readonly total: number } {
    const total = this.#rounds[0]?.changes.length ?? 0;
    // Each file is looked at twice first, then connected.
    return { done: Math.min(total, Math.max(0, this.#taken - 2 * total)), total };
  }

  begin(changes: readonly TextChange[], into?: Snapshot): void {
    this.#rounds.push({ into, changes });
  }

  /** The project has taken these in meanwhile; they win. */
  note(changes: readonly TextChange[]): void {
    if (this.isBusy) this.#since.push(...changes);
  }

  /** One step; the project with all of a round in it, once that is done. */
  step(project: Snapshot): Update | undefined {
    const [round] = this.#rounds;
    if (round === undefined) return undefined;
    try {
      this.#steps ??= (round.into ?? project).updating(round.changes);
      const step = this.#steps.next();
      this.#taken += 1;
      if (step.done !== true) return undefined;
      const update = withMore(step.value, this.#since);
      this.#end();
      return update;
    } catch (error) {
      const since = this.#since;
      this.#end();
      if (this.#retry(round)) this.#since = since;
      throw error;
    }
  }

  #end(): void {
    this.#rounds.shift();
    this.#steps = undefined;
    this.#taken = 0;
    this.#since = [];
  }

  /** Should the language ever fail on a file, only that one is left out. */
  #retry({ into, changes }: Round): boolean {
    if (changes.length === 0) return false;
    if (changes.length === 1) {
      // What it was to be taken into, the project of another day, takes its place all the same.
      if (into !== undefined) this.#rounds.unshift({ into, changes: [] });
      return into !== undefined;
    }
    const half = Math.ceil(changes.length / 2);
    this.#rounds.unshift(
      { into, changes: changes.slice(0, half) },
      { into: undefined, changes: changes.slice(half) },
    );
    return true;
  }
}

function withMore(update: Update, changes: readonly TextChange[]): Update {
  if (changes.length === 0) return update;
  const { snapshot, touched } = update.snapshot.update(changes);
  return { snapshot, touched: new Set([...update.touched, ...touched]) };
}
