/** A score as a task states it. */
export interface WrittenScore {
  readonly value: number;
  /** Undefined where only the diagram as a whole can tell how high its scores go. */
  readonly outOf: number | undefined;
}

/** Reads `4`, `3.5`, `3,5`, `4/5` or `8/10`; undefined where a text says something else. */
export function scoreIn(text: string): WrittenScore | undefined {
  const typed = text.normalize('NFKC').trim().replace(/[−–]/g, '-');
  const share = /^(\d+(?:[.,]\d+)?)\s*\/\s*(5|10)$/.exec(typed);
  const [written, outOf] = share === null ? [typed, undefined] : [share[1] ?? '', Number(share[2])];
  if (!/^[+-]?(?:\d{1,6}(?:[.,]\d{1,6})?|[.,]\d{1,6})$/.test(written)) return undefined;
  return { value: Number(written.replace(',', '.')), outOf };
}

/** Whether all scores of a diagram are meant out of ten: several are above five, up to eight at least, and none is below zero. */
export function goesToTen(scores: readonly WrittenScore[]): boolean {
  const open = scores.filter(({ outOf }) => outOf === undefined).map(({ value }) => value);
  const highest = Math.max(0, ...open);
  return (
    open.filter((value) => value > 5).length > 1 && highest >= 8 && highest <= 10 && Math.min(...open) >= 0
  );
}

/** The emotion that a score stands for, from -2 to 2. */
export function emotionOf({ value, outOf }: WrittenScore, toTen: boolean): number {
  const isOutOfTen = outOf === 10 || (outOf === undefined && toTen);
  const ofFive = Math.round(isOutOfTen ? Math.ceil(value / 2) : value);
  return Math.min(5, Math.max(1, ofFive)) - 3;
}

/** An emotion's score as it is written. */
export function signed(score: number): string {
  return score > 0 ? `+${score}` : `${score}`;
}
