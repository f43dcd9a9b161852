/**
 * A report as JSON, on several lines. Texts in it mean nothing to a terminal, nor to the log of a run on GitHub: what these
 * would obey is written as a code, which programs read back.
 */
export function printedJson(report: unknown): string {
  const text = JSON.stringify(report, null, 2).replace(obeyed, asCode).replaceAll('##[', '##\\u005b');
  return `${text}\n`;
}

/** Besides those that JSON has as codes anyway: control characters of 8 bits, and marks that turn the direction of writing. */
const obeyed = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g;

function asCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
