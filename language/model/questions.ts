/** What can be asked about. Where a topic has many subjects, what it is asked of is named beside it. */
export type Topic =
  | 'brand'
  | 'vocabulary'
  | 'text'
  | 'name'
  | 'place'
  | 'title'
  | 'names'
  | 'all'
  | 'declared'
  | 'current'
  | 'mentions'
  | 'mentioned'
  | 'namesakes'
  | `namesake-places:${string}`;

/**
 * The questions that were ever asked of a project, each with its number. An answer keeps the numbers of those that it was
 * made from: they take a tenth of the room that their words would, and comparing them costs next to nothing. Shared by a
 * project's snapshots, since a number never changes what it stands for.
 */
export class Questions {
  readonly #numbers = new Map<Topic, Map<string, number>>();
  #count = 0;

  /** How many there are; the next one gets this number. */
  get count(): number {
    return this.#count;
  }

  /** The number of a question, be it a new one. */
  number(topic: Topic, about: string): number {
    let numbers = this.#numbers.get(topic);
    if (numbers === undefined) {
      numbers = new Map();
      this.#numbers.set(topic, numbers);
    }
    let number = numbers.get(about);
    if (number === undefined) {
      number = this.#count;
      this.#count += 1;
      numbers.set(about, number);
    }
    return number;
  }

  /** The number of a question that somebody has asked before. */
  known(topic: Topic, about: string): number | undefined {
    return this.#numbers.get(topic)?.get(about);
  }
}

/** An answer with the questions it was made from. */
export interface Remembered<T> {
  readonly answer: T;
  /** Their numbers, in ascending order. */
  readonly asked: Uint32Array;
}

/** Questions whose answers may be other ones after a change. What nobody ever asked is of no account. */
export class DirtyQuestions {
  readonly #questions: Questions;
  readonly #numbers = new Set<number>();
  /** Questions from this number on were first asked later. */
  readonly #later: number;

  constructor(questions: Questions) {
    this.#questions = questions;
    this.#later = questions.count;
  }

  /** Whether anybody ever asked: what nobody did need not be compared. */
  matter(topic: Topic, about: string): boolean {
    return this.#questions.known(topic, about) !== undefined;
  }

  add(topic: Topic, about: string): void {
    const number = this.#questions.known(topic, about);
    if (number !== undefined) this.#numbers.add(number);
  }

  /**
   * Whether an answer was made from one of them. While a change is taken in step by step, the project as it was may be
   * asked something new, of which nobody could say whether it is one of them.
   */
  touch({ asked }: Remembered<unknown>): boolean {
    if ((asked.at(-1) ?? -1) >= this.#later) return true;
    if (asked.length < this.#numbers.size) return asked.some((number) => this.#numbers.has(number));
    for (const number of this.#numbers) if (holds(asked, number)) return true;
    return false;
  }
}

function holds(sorted: Uint32Array, number: number): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = sorted[middle] ?? 0;
    if (found === number) return true;
    if (found < number) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
