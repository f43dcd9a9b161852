import { checks } from '../../language/index.ts';

/** The text of a `waymark.json` that switches off all checks but these, for tests that are about something else. */
export function onlyChecks(codes: readonly string[], more: Readonly<Record<string, unknown>> = {}): string {
  const off = checks.filter(({ code }) => !codes.includes(code)).map(({ code }) => [code, 'off']);
  return JSON.stringify({ ...more, rules: Object.fromEntries(off) });
}
