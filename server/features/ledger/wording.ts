/** `1 promise`, `2 promises`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** Begins with a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

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
