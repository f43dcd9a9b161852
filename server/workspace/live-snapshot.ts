import { type Rules, type Snapshot, type TextChange, withRules } from '../../language/index.ts';
import { Growth } from './growth.ts';
import { sameRules } from './project-settings.ts';

export type OpenProject = (options: { today: string; rules?: Rules }) => Snapshot;

/** A project's newest snapshot: what people write comes into it at once, what is read from disk while there is time. */
export class LiveSnapshot {
  readonly #open: OpenProject;
  readonly #growth = new Growth();
  #newest: Snapshot;
  #today: string;
  #rules: Rules | undefined;
  #rulesOfGrowth: Rules | undefined;

  constructor(open: OpenProject, today: string) {
    this.#open = open;
    this.#today = today;
    this.#newest = open({ today });
  }

  get newest(): Snapshot {
    return this.#newest;
  }

  /** Whether something is on its way into it. */
  get isBusy(): boolean {
    return this.#growth.isBusy;
  }

  /** Whether dates are compared with an earlier day than they are to be. */
  get isOfEarlierDay(): boolean {
    return this.#today !== this.#newest.today;
  }

  /** How many of the files that were read are connected with the rest. */
  get grown(): { readonly done: number; readonly total: number } {
    return this.#growth.progress;
  }

  /** Dates are to be compared with another day: all is checked anew, and nothing is read anew. */
  dayChanged(today: string): void {
    this.#today = today;
  }

  /** Has all of it checked by other rules; false where they are the same. */
  follow(rules: Rules | undefined): boolean {
    const isOther = !sameRules(this.#rules, rules);
    this.#rules = rules;
    if (isOther) this.#newest = withRules(this.#newest, rules ?? {});
    return isOther;
  }

  /** Takes in what people wrote. Gives the files whose problems may have changed, as `grow` does. */
  absorb(changes: readonly TextChange[]): ReadonlySet<string> {
    this.#growth.note(changes);
    const { snapshot, touched } = this.#newest.update(changes);
    this.#newest = snapshot;
    return touched;
  }

  /** Begins to take in what was read; where another day has begun, all is taken in afresh. */
  beginToGrow(changes: readonly TextChange[]): void {
    this.#rulesOfGrowth = this.#rules;
    if (!this.isOfEarlierDay) {
      this.#growth.begin(changes);
      return;
    }
    const afresh = this.#open({ today: this.#today, rules: this.#rules ?? {} });
    this.#growth.begin([...textsOf(this.#newest), ...changes], afresh);
  }

  /** Goes on with that until the time is over. */
  *grow(isOver: () => boolean): Generator<string, void> {
    do {
      const update = this.#growth.step(this.#newest);
      if (update === undefined) continue;
      this.#newest = this.#withNewRules(update.snapshot);
      yield* update.touched;
    } while (this.#growth.isBusy && !isOver());
  }

  /** What was begun under other rules is checked anew. */
  #withNewRules(snapshot: Snapshot): Snapshot {
    return sameRules(this.#rules, this.#rulesOfGrowth) ? snapshot : withRules(snapshot, this.#rules ?? {});
  }
}

/** All of a project, to be taken into another without being read anew. */
function textsOf(snapshot: Snapshot): TextChange[] {
  return [...snapshot.files.values()].map((read) => ({ uri: read.uri, text: read.text, read }));
}
