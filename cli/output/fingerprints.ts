import type { FoundProblem } from './found-problem.ts';

/**
 * For each problem a sign by which it is known again in a later report, although lines above it came or went: made
 * of its code, its file and what its line says; of several equal ones, which of them it is.
 */
export async function fingerprints(problems: readonly FoundProblem[]): Promise<string[]> {
  // Node takes milliseconds to bring it in, which the other reports need not wait for.
  const { createHash } = await import('node:crypto');
  const seen = new Map<string, number>();
  return problems.map(({ problem, file, range, source }) => {
    const line = source.lines.lineSpan(range.start.line);
    const said = source.text.slice(line.start, line.end).trim().normalize('NFC');
    const key = JSON.stringify([problem.code, file, said]);
    const index = (seen.get(key) ?? 0) + 1;
    seen.set(key, index);
    return `${createHash('sha256').update(key).digest('hex').slice(0, 16)}:${index}`;
  });
}
