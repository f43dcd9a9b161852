/** The indexes of one of the longest subsequences that only rise, in n log n steps. */
export function longestRising(values: readonly number[]): ReadonlySet<number> {
  /** For each length, the index at which the lowest subsequence of that length ends. */
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  values.forEach((value, index) => {
    const length = firstNotBelow(ends, values, value);
    previous.push(ends[length - 1]);
    ends[length] = index;
  });
  const kept = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = previous[at]) kept.add(at);
  return kept;
}

function firstNotBelow(ends: readonly number[], values: readonly number[], value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
