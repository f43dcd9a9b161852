/**
 * The candidate nearest to a misspelt word, or undefined where none is near: one edit (a letter added, dropped,
 * changed, or two neighbours swapped), two where the candidate has eight letters or more. Case does not count.
 * Of several equally near ones the first wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = lettersOf(word);
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const letters = lettersOf(candidate);
    const allowed = letters.length >= 8 ? 2 : 1;
    if (Math.abs(letters.length - written.length) > allowed) continue;
    const distance = editDistance(written, letters);
    if (distance <= allowed && distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** A word's letters without regard to case. Plain ASCII is its own list of letters, and there are many names to try. */
function lettersOf(word: string): ArrayLike<string> {
  return isAscii(word) ? word.toLowerCase() : [...word.normalize('NFC').toLowerCase()];
}

/** Damerau's distance with neighbours swapped counted as one edit (optimal string alignment). */
function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min(at(previous, j) + 1, at(current, j - 1) + 1, at(previous, j - 1) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(before, j - 2) + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 127) return false;
  return true;
}
