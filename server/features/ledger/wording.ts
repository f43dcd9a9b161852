/** What is there, with dots between; undefined where nothing is. */
export function dotted(...parts: readonly (string | undefined)[]): string | undefined {
  return joined(parts, ' · ');
}

/** What is there, with commas between, for a screen reader. */
export function spoken(...parts: readonly (string | undefined)[]): string {
  return joined(parts, ', ') ?? '';
}

/** What is there, a line each; undefined where nothing is. */
export function lines(...parts: readonly (string | undefined)[]): string | undefined {
  return joined(parts, '\n');
}

function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  const there = parts.filter((it) => it !== undefined && it !== '');
  return there.length === 0 ? undefined : there.join(by);
}
