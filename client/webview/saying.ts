import { page } from './page.ts';

/** Has something read aloud when the reader's screen reader is done with what it reads now. */
export function say(sentence: string): void {
  page.said.textContent = sentence;
}
