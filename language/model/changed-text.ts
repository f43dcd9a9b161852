import { sameHead, sameTail } from '../text/same-ends.ts';
import type { Span } from '../text/span.ts';

/** A text before and after a change. What stands outside of what changed is known to be the same without a look at it. */
export class ChangedText {
  readonly #before: string;
  readonly #after: string;
  /** So many characters are the same at the start, and at the end. */
  readonly #head: number;
  readonly #tail: number;

  constructor(before: string, after: string) {
    this.#before = before;
    this.#after = after;
    this.#head = sameHead(before, after);
    this.#tail = sameTail(before, after, this.#head);
  }

  /** Whether a stretch of the text before says the same as a stretch of the text after. */
  isSame(old: Span, now: Span): boolean {
    const [before, after] = [this.#before, this.#after];
    if (old.end - old.start !== now.end - now.start) return false;
    if (old.start === now.start && old.end <= this.#head) return true;
    const isAsFarFromEnd = before.length - old.start === after.length - now.start;
    if (isAsFarFromEnd && before.length - old.start <= this.#tail) return true;
    return before.slice(old.start, old.end) === after.slice(now.start, now.end);
  }
}
