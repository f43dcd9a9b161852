import { checks } from './checks/index.ts';

const codes: ReadonlySet<string> = new Set(checks.map((check) => check.code));

/** The page that explains a code, from the project's root: the section of a check, or of a mistake of the language. */
export function helpFor(code: string): string {
  return codes.has(code) ? `docs/checks.md#${code}` : `docs/language.md#${code}`;
}
