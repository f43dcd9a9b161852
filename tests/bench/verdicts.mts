/** A goal, what was measured, and whether that meets it. */
export interface Verdict {
  readonly goal: string;
  readonly measured: string;
  readonly isMet: boolean;
}

/** The same question asked of two programs, or of two sizes. */
export function timesAsFast(what: string, own: number, other: number, least: number): Verdict {
  const times = other / own;
  return {
    goal: `${what}: at least ${least} times as fast`,
    measured: `${times.toFixed(1)} × (${seconds(own)} against ${seconds(other)})`,
    isMet: times >= least,
  };
}

export function atMost(goal: string, measured: string, value: number, most: number): Verdict {
  return { goal, measured, isMet: value <= most };
}

export function seconds(milliseconds: number): string {
  return milliseconds < 1000
    ? `${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms`
    : `${(milliseconds / 1000).toFixed(2)} s`;
}

/** A table in Markdown, which reads well in a terminal too. */
export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ goal, measured, isMet }) => [goal, measured, isMet ? 'met' : 'NOT MET']);
  return markdownTable(['goal', 'measured', ''], rows);
}

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((words, column) =>
    Math.max(words.length, 3, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
