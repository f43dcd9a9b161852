/** What makes a spreadsheet run a cell as a formula, in its full-width forms too. */
const runs = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;
/** Some programs take these away at the start, or break the line there. */
const splits = /^'*[\t\r\n]/;
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/;

/** A cell's text as no spreadsheet runs it: behind an apostrophe, which `refused` takes away again. */
export function defused(text: string): string {
  return isRun(text) ? `'${text}` : text;
}

/** The text that `defused` was given, or that somebody else defused in the same way. */
export function refused(cell: string): string {
  return cell.startsWith("'") && isRun(cell) ? cell.slice(1) : cell;
}

function isRun(text: string): boolean {
  return (runs.test(text) || splits.test(text)) && !plainNumber.test(text);
}
