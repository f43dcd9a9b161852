import { clustersOf, isUnseen } from './letters.ts';

/** Neighbouring glyphs, and the letters that they stand for together. */
export interface GlyphGroup {
  readonly from: number;
  /** Behind the last one. */
  readonly to: number;
  readonly text: string;
}

/**
 * Which letters the glyphs of a word stand for, given the code points that came into each. Fonts put letters together,
 * take them apart and change their order: a group is the smallest stretch of glyphs that stands for whole letters, with
 * their accents. `drawn` is the text with its brackets turned.
 */
export function groupsOf(
  glyphs: readonly (readonly number[])[],
  text: string,
  drawn: string,
): readonly GlyphGroup[] {
  const letters = [...text];
  const ends = endsOfClusters(text);
  const balance = new Balance([...drawn]);
  const groups: GlyphGroup[] = [];
  let from = 0;
  let begin = 0;
  for (const [index, codes] of glyphs.entries()) {
    balance.take(codes.filter((code) => !isUnseen(String.fromCodePoint(code))));
    const to = index + 1;
    const isLast = to === glyphs.length;
    // What a font adds of its own belongs to the letter before it.
    const goesOn = glyphs[to]?.length === 0 || !balance.isEven || !ends.has(balance.next);
    if (goesOn && !isLast) continue;
    const end = isLast ? letters.length : balance.next;
    groups.push({ from, to, text: letters.slice(begin, end).join('') });
    [from, begin] = [to, end];
  }
  return groups;
}

/** Whether the letters that came into the glyphs so far are the letters of the text so far, in whatever order. */
class Balance {
  /** The first letter that no glyph has answered for. */
  next = 0;
  readonly #letters: readonly string[];
  readonly #open = new Map<string, number>();

  constructor(letters: readonly string[]) {
    this.#letters = letters;
  }

  get isEven(): boolean {
    return this.#open.size === 0;
  }

  take(codes: readonly number[]): void {
    for (const code of codes) this.#count(String.fromCodePoint(code), 1);
    let left = codes.length;
    while (this.next < this.#letters.length) {
      const letter = this.#letters[this.next] ?? '';
      const isSeen = !isUnseen(letter);
      if (isSeen && left === 0) break;
      this.next += 1;
      if (!isSeen) continue;
      left -= 1;
      this.#count(letter, -1);
    }
  }

  #count(letter: string, by: number): void {
    const sum = (this.#open.get(letter) ?? 0) + by;
    if (sum === 0) this.#open.delete(letter);
    else this.#open.set(letter, sum);
  }
}

/** After how many letters one ends that readers take for one. */
function endsOfClusters(text: string): ReadonlySet<number> {
  const ends = new Set<number>();
  let count = 0;
  for (const cluster of clustersOf(text)) {
    count += [...cluster].length;
    ends.add(count);
  }
  return ends;
}
