import type { ProjectData } from './project-data.ts';
import type { Remembered, Topic } from './questions.ts';

/** Whoever asks the project something: each question is noted where an answer is to be remembered. */
export class Asking {
  protected readonly data: ProjectData;
  readonly #asked: Set<number> | undefined;
  /** Answers whose own questions are noted by now: the same few are asked for again and again. */
  readonly #heard = new Set<Remembered<unknown>>();

  /** Without `asked` nothing is noted. */
  constructor(data: ProjectData, asked?: Set<number>) {
    this.data = data;
    this.#asked = asked;
  }

  get today(): string {
    return this.data.today;
  }

  protected ask(topic: Topic, about = ''): void {
    this.#asked?.add(this.data.questions.number(topic, about));
  }

  /** An answer that was made before goes into this one. */
  protected hear<T>(known: Remembered<T>): T {
    if (this.#asked !== undefined && !this.#heard.has(known)) {
      this.#heard.add(known);
      for (const number of known.asked) this.#asked.add(number);
    }
    return known.answer;
  }
}
